import { z } from "zod";
import { deputyIdSchema, facilityIdSchema, memberIdSchema } from "../id.ts";
import { calendarDaySchema } from "../japanese-day.ts";
import { roleSchema, rolesSchema } from "./role.ts";

/** Nobody stands in for somebody longer than a year at once: it is to be said again. */
export const DEPUTY_DAYS_MAX = 366;

const period = { startsOn: calendarDaySchema, endsOn: calendarDaySchema };

/** Naming a deputy (代理): who acts for whom, with which of the roles held, from the first day to the last one. */
export const deputyNameSchema = z
  .strictObject({
    principalId: memberIdSchema,
    deputyId: memberIdSchema,
    roles: rolesSchema,
    ...period,
  })
  .refine(({ endsOn, startsOn }) => endsOn >= startsOn, {
    path: ["endsOn"],
    error: "before_start",
  });
export type DeputyName = z.infer<typeof deputyNameSchema>;

/**
 * Somebody who stands in for a member. It begins when the first day does in Japan, and ends with the last one there, or
 * before, when somebody ends it, or when one of the two leaves.
 */
export const deputySchema = z.object({
  id: deputyIdSchema,
  principalId: memberIdSchema,
  principalName: z.string(),
  deputyId: memberIdSchema,
  deputyName: z.string(),
  roles: z.array(roleSchema),
  ...period,
});
export type Deputy = z.infer<typeof deputySchema>;

/** For whom somebody acts today, and with which roles. */
export const actingForSchema = z.object({
  deputyId: deputyIdSchema,
  principalId: memberIdSchema,
  principalName: z.string(),
  roles: z.array(roleSchema),
});
export type ActingFor = z.infer<typeof actingForSchema>;

/** Deputyships that run today, with what their principals hold and reach today. */
export const runningDeputiesSchema = z.array(
  actingForSchema.extend({
    principal: z.object({ roles: z.array(roleSchema), facilityIds: z.array(facilityIdSchema) }),
  }),
);
