import { z } from "zod";
import { type Edition, headerFieldKeySchema } from "../catalog/edition.ts";
import { asideFieldSchema, type Item } from "../catalog/item.ts";
import { tableSaying } from "../comparison/table-saying.ts";
import type { OpenAnswer } from "./answer.ts";
import { missingAsides } from "./missing-asides.ts";
import { missingHeaderFields, type SheetHeader } from "./sheet-header.ts";
import { type Answers, sheetItems } from "./sheet-items.ts";

/** Something that stands between a draft and its issue (`blocks`), or that the issuer should know. */
export const issueGapSchema = z.discriminatedUnion("problem", [
  z.object({
    problem: z.literal("header_missing"),
    field: headerFieldKeySchema,
    blocks: z.literal(true),
  }),
  z.object({ problem: z.literal("reason_missing"), itemKey: z.string(), blocks: z.literal(true) }),
  z.object({
    problem: z.literal("commitment_missing"),
    itemKey: z.string(),
    blocks: z.literal(true),
  }),
  z.object({ problem: z.literal("unconfirmed"), itemKey: z.string(), blocks: z.literal(true) }),
  z.object({ problem: z.literal("unanswered"), itemKey: z.string(), blocks: z.literal(false) }),
  z.object({
    problem: z.literal("aside_missing"),
    itemKey: z.string(),
    field: asideFieldSchema,
    blocks: z.boolean(),
  }),
  z.object({
    problem: z.literal("answered_unasked"),
    itemKey: z.string(),
    parentKey: z.string(),
    blocks: z.literal(false),
  }),
]);
export type IssueGap = z.infer<typeof issueGapSchema>;

/**
 * Lists what a draft lacks. Missing head fields, a 対象外 without a reason and a figure of which nobody said whether it is
 * promised, aimed at or measured block the issue, and so do what a form demands beside an answer and an answer that was
 * carried over or proposed and not confirmed. Unanswered items do not, since "not answered" is a true statement, nor do
 * follow-ups that are answered although their parent's answer rules them out, since only the vendor knows which of the two
 * is wrong. The issuer sees them first.
 *
 * @param unconfirmed the items whose answers await a person's confirmation
 */
export function findIssueGaps(
  edition: Edition,
  header: SheetHeader,
  answers: Answers,
  unconfirmed: ReadonlySet<string> = new Set(),
): IssueGap[] {
  const fields = missingHeaderFields(edition, header).map(
    (field): IssueGap => ({ problem: "header_missing", field, blocks: true }),
  );
  const { contradicting, standing } = sheetItems(edition, answers);
  const items = standing.flatMap((item) => [
    ...(unconfirmed.has(item.key) && isAnswered(answers.get(item.key))
      ? [{ problem: "unconfirmed", itemKey: item.key, blocks: true } as const]
      : []),
    ...gapsOfItem(item, answers.get(item.key)),
  ]);
  const unasked = contradicting.flatMap(({ key: itemKey, parent }): IssueGap[] =>
    parent ? [{ problem: "answered_unasked", itemKey, parentKey: parent.key, blocks: false }] : [],
  );
  return [...fields, ...items, ...unasked];
}

function gapsOfItem(
  { asides = [], key: itemKey }: Item,
  answer: OpenAnswer | undefined,
): IssueGap[] {
  if (!answer || !isAnswered(answer)) return [{ problem: "unanswered", itemKey, blocks: false }];
  const { note, reason, value } = answer;
  if (value.type === "quantity" && value.commitment === null) {
    return [{ problem: "commitment_missing", itemKey, blocks: true }];
  }
  if (value.type === "notApplicable") {
    const isSilent = !reason?.trim() && !note?.trim();
    return isSilent ? [{ problem: "reason_missing", itemKey, blocks: true }] : [];
  }
  return missingAsides(asides, answer).map(
    ({ field, isRequired }): IssueGap => ({
      problem: "aside_missing",
      itemKey,
      field,
      blocks: isRequired,
    }),
  );
}

/** A table of which every cell is empty says nothing. */
function isAnswered(answer: OpenAnswer | undefined): boolean {
  const value = answer?.value;
  if (value?.type === "table") return tableSaying(value.rows) !== "";
  return value !== undefined && value.type !== "unanswered";
}
