import {
  type Assignment,
  assignmentSchema,
  periodSchema,
} from "@bunkai/domain/responsibility/assignment";
import { lineOf, paragraphsOf } from "@bunkai/domain/text";
import { z } from "zod";

const { shape } = assignmentSchema;

/** A field left blank says nothing. */
const blank = z.string().transform((text) => (text.trim() === "" ? null : text));

/** Above 0 and below 10000, in halves, in either width. */
const AMOUNT = /^(?!0+(?:\.0+)?$)\d{1,4}(?:\.\d+)?$/u;
const IN_HALVES = /^\d+(?:\.[05]0*)?$/u;
const amountSchema = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .pipe(z.string().regex(AMOUNT))
  .pipe(z.string().regex(IN_HALVES, { error: "half_steps" }));

/**
 * The fields of a counter-proposal as they stand in the form, read as an assignment and its reason.
 * The domain's own schemas check each field, so that a refusal stands where it belongs.
 */
export const proposalFormSchema = z
  .object({
    isNot: z.array(z.string()).default([]),
    inCharge: blank.pipe(shape.inCharge),
    supports: shape.supports.default([]),
    approves: shape.approves.default([]),
    informed: shape.informed.default([]),
    sentence: blank.pipe(shape.sentence),
    amount: blank.pipe(amountSchema.nullable()),
    unit: periodSchema.shape.unit,
    boundaryPoint: blank.pipe(shape.boundaryPoint),
    document: blank.pipe(lineOf(200).nullable()),
    clause: blank.pipe(lineOf(100).nullable()),
    condition: blank.pipe(shape.condition),
    payer: blank.pipe(shape.payer),
    reason: blank.pipe(paragraphsOf(1000).nullable()),
  })
  .superRefine(({ clause, document, inCharge, supports }, context) => {
    if (inCharge && supports.includes(inCharge)) {
      context.addIssue({ code: "custom", path: ["supports"], message: "supports_itself" });
    }
    if (clause && !document) {
      context.addIssue({ code: "custom", path: ["document"], message: "empty" });
    }
  })
  .transform(({ amount, clause, document, isNot, reason, unit, ...rest }) => {
    const applies = isNot.length === 0;
    const assignment: Assignment = {
      ...rest,
      applies,
      inCharge: applies ? rest.inCharge : null,
      writtenIn: document ? { document, clause } : null,
      deadline: amount ? { amount: Number(amount), unit } : null,
    };
    return { assignment, reason };
  });
