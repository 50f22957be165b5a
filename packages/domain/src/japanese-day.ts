import { z } from "zod";

/** A calendar day, such as `2027-03-31`. */
export const calendarDaySchema = z.iso.date();
export type CalendarDay = z.infer<typeof calendarDaySchema>;

// Japan has had no summer time since 1952.
const OFFSET_MS = 9 * 3_600_000;

/** The day that it is in Japan at a moment, wherever reader and server stand: `2027-03-31`. It changes at midnight there. */
export function japaneseDay(moment: Date): CalendarDay {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, "2027-03-31".length);
}
