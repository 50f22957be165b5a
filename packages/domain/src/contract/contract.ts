import { z } from "zod";
import { dayTextSchema } from "../disclosure/answer.ts";
import { agreementIdSchema, contractIdSchema, facilityIdSchema } from "../id.ts";
import { lineOf, paragraphsOf, reasonOf } from "../text.ts";

export const contractKindSchema = z.enum(["main", "memorandum", "terms", "sla"]);
export type ContractKind = z.infer<typeof contractKindSchema>;

/** A day that somebody may have meant: a slip of the finger in the year must not look like a contract without end. */
const contractDaySchema = dayTextSchema.refine(
  (day) => day >= "1900-01-01" && day <= "2200-12-31",
  {
    error: "year_strange",
  },
);

const said = {
  number: lineOf(60),
  title: lineOf(200),
  kind: contractKindSchema,
  counterparty: lineOf(200),
  startsOn: contractDaySchema,
  endsOn: contractDaySchema.nullable(),
  /** Until when notice must be given. */
  noticeBy: contractDaySchema.nullable(),
  note: paragraphsOf(2000),
};
const whose = facilityIdSchema.nullable();

type Period = { readonly startsOn: string; readonly endsOn: string | null };
const endsAfterStart = ({ endsOn, startsOn }: Period) => endsOn === null || endsOn >= startsOn;
const beforeStart = { path: ["endsOn"], error: "before_start" };

/**
 * A contract record (契約台帳) of one organisation. The contract itself may be paper or live elsewhere.
 * `facilityId`: the facility that it belongs to; null, or left out: the whole group.
 */
export const contractValuesSchema = z
  .strictObject({ ...said, facilityId: whose.default(null) })
  .refine(endsAfterStart, beforeStart);
export type ContractValues = z.infer<typeof contractValuesSchema>;

/** A change of a record. Left out, the facility stays: nobody moves a contract to the whole group by keeping silent. */
export const contractChangeSchema = z
  .strictObject({ ...said, facilityId: whose.exactOptional() })
  .refine(endsAfterStart, beforeStart);
export type ContractChange = z.infer<typeof contractChangeSchema>;

/** Which records to list: of one facility, of the whole group alone, or all within reach. */
export const contractFilterSchema = z.union([facilityIdSchema, z.literal("whole")]);
export type ContractFilter = z.infer<typeof contractFilterSchema>;

/** An agreement that is an annex of the contract, with the hash it had when it was attached. */
export const contractAnnexSchema = z.object({
  agreementId: agreementIdSchema,
  title: z.string(),
  documentNumber: z.string(),
  contentSha256: z.string(),
  attachedAt: z.iso.datetime(),
});
export type ContractAnnex = z.infer<typeof contractAnnexSchema>;

export const contractSchema = z.object({
  ...said,
  facilityId: whose,
  // What was recorded stays readable.
  startsOn: dayTextSchema,
  endsOn: dayTextSchema.nullable(),
  noticeBy: dayTextSchema.nullable(),
  id: contractIdSchema,
  version: z.int().min(1),
  annexes: z.array(contractAnnexSchema),
});
export type Contract = z.infer<typeof contractSchema>;

/** Taking an agreement off a contract again: why. */
export const detachSchema = z.strictObject({ reason: reasonOf(1000) });
export type Detach = z.infer<typeof detachSchema>;
