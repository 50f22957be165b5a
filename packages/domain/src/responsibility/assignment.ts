import { z } from "zod";
import { lineOf, paragraphsOf } from "../text.ts";
import { partyKeySchema } from "./party.ts";

/** Time limits and intervals, with their unit. Business days are a unit of their own. */
export const periodSchema = z.strictObject({
  amount: z.number().positive().max(10_000),
  unit: z.enum(["minutes", "hours", "days", "businessDays", "months", "years"]),
});
export type Period = z.infer<typeof periodSchema>;

const others = z.array(partyKeySchema).max(12);

/**
 * Who carries one duty, and how. `inCharge` null means: nobody yet.
 * A duty that does not arise here is `applies: false` and has nobody in charge.
 */
export const assignmentSchema = z
  .strictObject({
    applies: z.boolean(),
    inCharge: partyKeySchema.nullable(),
    supports: others,
    approves: others,
    informed: others,
    /** The duty's sentence for this case, where the catalogue's words do not suffice. */
    sentence: paragraphsOf(1000).nullable(),
    writtenIn: z.strictObject({ document: lineOf(200), clause: lineOf(100).nullable() }).nullable(),
    deadline: periodSchema.nullable(),
    /** 責任分界点: where one side's part ends, such as a VPN device. */
    boundaryPoint: lineOf(200).nullable(),
    condition: lineOf(300).nullable(),
    payer: partyKeySchema.nullable(),
  })
  .refine(({ applies, inCharge }) => applies || inCharge === null, { error: "nobody_in_charge" });
export type Assignment = z.infer<typeof assignmentSchema>;

/**
 * An assignment as a party may propose it. What was said earlier is read without these rules.
 *
 * Nobody is named twice in one part, whoever is in charge does not support itself, and times come in halves of their
 * unit: what is less than that has a smaller unit.
 */
export const proposedAssignmentSchema = assignmentSchema
  .refine(({ approves, informed, supports }) => [supports, approves, informed].every(isUnique), {
    error: "duplicate",
  })
  .refine(({ inCharge, supports }) => inCharge === null || !supports.includes(inCharge), {
    path: ["supports"],
    error: "supports_itself",
  })
  .refine(({ deadline }) => deadline === null || Number.isInteger(deadline.amount * 2), {
    path: ["deadline", "amount"],
    error: "half_steps",
  });

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Nobody in charge, nothing said. */
export const OPEN_ASSIGNMENT: Assignment = {
  applies: true,
  inCharge: null,
  supports: [],
  approves: [],
  informed: [],
  sentence: null,
  writtenIn: null,
  deadline: null,
  boundaryPoint: null,
  condition: null,
  payer: null,
};

/** Party keys that an assignment names. */
export function partiesNamed(assignment: Assignment): string[] {
  const { approves, inCharge, informed, payer, supports } = assignment;
  return [inCharge, payer, ...supports, ...approves, ...informed].flatMap((key) => key ?? []);
}
