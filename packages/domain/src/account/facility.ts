import { z } from "zod";
import { facilityIdSchema } from "../id.ts";
import { type CalendarDay, calendarDaySchema } from "../japanese-day.ts";
import { lineOf } from "../text.ts";

export const facilityKinds = ["hospital", "clinic", "dental", "pharmacy", "care", "other"] as const;
const facilityKindSchema = z.enum(facilityKinds);

/** A site of an organisation (施設): a hospital, a clinic, an office. Never removed: it closes on a day. */
export const facilityValuesSchema = z.strictObject({
  name: lineOf(200),
  address: lineOf(300).nullable(),
  kind: facilityKindSchema.nullable(),
  /** Beds (病床数). */
  beds: z.int().min(0).max(10_000).nullable(),
  /** From this day on nothing new belongs to it. */
  closedOn: calendarDaySchema.nullable(),
});
export type FacilityValues = z.infer<typeof facilityValuesSchema>;

export const facilitySchema = z.object({
  ...facilityValuesSchema.shape,
  id: facilityIdSchema,
  version: z.int().min(1),
});
export type Facility = z.infer<typeof facilitySchema>;

/** True from the day on which a facility closes. */
export function isClosed({ closedOn }: Pick<Facility, "closedOn">, day: CalendarDay): boolean {
  return closedOn !== null && closedOn <= day;
}
