import { z } from "zod";
import { serviceTypeSchema } from "../catalog/duty.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { matrixIdSchema, matrixRowIdSchema, offeringIdSchema, revisionIdSchema } from "../id.ts";
import { lineOf, paragraphsOf, reasonOf } from "../text.ts";
import { assignmentSchema, proposedAssignmentSchema } from "./assignment.ts";
import { partiesSchema, partyKeySchema, partySchema } from "./party.ts";

/** `talking`: rows move; `fixed`: the content is an agreement, nothing moves any more. */
const matrixStateSchema = z.enum(["talking", "fixed"]);

/** A responsibility matrix (責任分界表) in a list, as one of its parties sees it. */
export const matrixSchema = z.object({
  id: matrixIdSchema,
  title: z.string(),
  offeringId: offeringIdSchema,
  offeringName: z.string(),
  versionLabel: z.string(),
  serviceType: serviceTypeSchema,
  parties: z.array(partySchema),
  /** Parties whose seat a guest holds: named without an organisation, and invited by whoever opened the matrix. */
  guestParties: z.array(partyKeySchema),
  /** Whether the reader's organisation opened it: it alone says who sits at the table. */
  isOpener: z.boolean(),
  /** The party that the reader's organisation is. */
  myParty: partyKeySchema,
  basisRevisionIds: z.array(revisionIdSchema),
  dutyCatalogKey: itemKeySchema,
  state: matrixStateSchema,
  createdAt: z.iso.datetime(),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** A matrix in a list, with how far its talk is. */
export const matrixInListSchema = matrixSchema.extend({
  /** Rows that stand between the talk and an agreement. */
  openRowCount: z.int().min(0),
  /** For how many rows it is a party's turn, by party key; parties without any are left out. */
  turnCounts: z.record(partyKeySchema, z.int().min(1)),
});
export type MatrixInList = z.infer<typeof matrixInListSchema>;

/** Where a drafted value comes from, as far as the reader may know. */
const rowSourceSchema = z.discriminatedUnion("from", [
  z.strictObject({
    from: z.literal("default"),
    dutyKey: itemKeySchema,
    serviceType: serviceTypeSchema,
  }),
  z.strictObject({
    from: z.literal("answer"),
    revisionId: z.string(),
    itemKey: itemKeySchema,
    answerType: z.enum(["yes", "no", "notApplicable"]),
  }),
  // Answers of a sheet that the reader may not read: that there are some, not which and what.
  z.strictObject({ from: z.literal("hiddenAnswer"), revisionId: z.string() }),
]);
export type RowSource = z.infer<typeof rowSourceSchema>;

/** A row of a matrix with the state of the talk about it. */
export const matrixRowSchema = z.object({
  id: matrixRowIdSchema,
  dutyKey: itemKeySchema,
  position: z.int().min(0),
  assignment: assignmentSchema,
  sources: z.array(rowSourceSchema),
  acceptedBy: z.array(partyKeySchema),
  declinedBy: z.array(partyKeySchema),
  proposalNumber: z.int().min(0),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

/** One thing that a party said about a row. */
export const matrixMoveSchema = z.object({
  id: z.uuid(),
  rowId: matrixRowIdSchema,
  kind: z.enum(["propose", "accept", "decline"]),
  partyKey: partyKeySchema,
  personName: z.string(),
  proposalNumber: z.int().min(0),
  assignment: assignmentSchema.nullable(),
  reason: z.string().nullable(),
  at: z.iso.datetime(),
});
export type MatrixMove = z.infer<typeof matrixMoveSchema>;

/** Opening a matrix: for which offering, with whom, from which issued documents. */
export const matrixOpenSchema = z.strictObject({
  title: lineOf(200),
  offeringId: offeringIdSchema,
  parties: partiesSchema,
  basisRevisionIds: z.array(revisionIdSchema).max(10),
});
export type MatrixOpen = z.infer<typeof matrixOpenSchema>;

const seen = { proposalNumber: z.int().min(0), reason: paragraphsOf(1000).nullable() };
/** Whoever sends back says what must change: a bare no leaves the others guessing. */
const seenAndReasoned = { ...seen, reason: reasonOf(1000) };

/** One party's move on a row, with the number of the proposal that it had before its eyes. */
export const rowMoveSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("propose"), assignment: proposedAssignmentSchema, ...seen }),
  z.strictObject({ type: z.literal("accept"), ...seen }),
  z.strictObject({ type: z.literal("decline"), ...seenAndReasoned }),
]);
export type RowMove = z.infer<typeof rowMoveSchema>;

/** Accepting many rows at once, each as it was read. */
export const rowsAcceptSchema = z.strictObject({
  rows: z
    .array(z.strictObject({ id: matrixRowIdSchema, proposalNumber: z.int().min(0) }))
    .min(1)
    .max(1000),
});
export type RowsAccept = z.infer<typeof rowsAcceptSchema>;
