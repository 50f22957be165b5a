import { type Edition, headerFieldKeySchema } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { ItemLink } from "../catalog/item-link.ts";
import { type OpenAnswer, UNANSWERED } from "./answer.ts";
import { answerDirection } from "./answer-direction.ts";
import { diffAnswers } from "./diff-answers.ts";
import { findAnswerMisfit } from "./find-answer-misfit.ts";
import { findCarryMisfit } from "./find-carry-misfit.ts";
import type { SheetDiff, SheetDiffRow } from "./sheet-diff.ts";
import type { SheetHeader } from "./sheet-header.ts";
import type { Answers } from "./sheet-items.ts";

/** A revision, a draft or a received copy, as far as it can be compared. */
export type DiffedSheet = {
  readonly edition: Edition;
  readonly header: SheetHeader;
  readonly answers: Answers;
};

/**
 * How two sheets differ, in the order of the second edition; what only the first has comes last.
 *
 * @param links from the first edition to the second; for two sheets of one edition, the links of the edition with itself.
 *   Where rows became one, each of them is compared with it.
 */
export function diffSheets(
  before: DiffedSheet,
  after: DiffedSheet,
  links: readonly ItemLink[],
): SheetDiff {
  const header = headerFieldKeySchema.options
    .filter((field) => before.header[field] !== after.header[field])
    .map((field) => ({ field, before: before.header[field], after: after.header[field] }));
  const rows = rowsOf(before, after, links);
  const countOf = (isCounted: (row: SheetDiffRow) => boolean) => rows.filter(isCounted).length;
  const changed = (direction: string) =>
    countOf(
      (row) => row.presence === "both" && row.changes.length > 0 && row.direction === direction,
    );
  return {
    header,
    rows,
    counts: {
      header: header.length,
      better: changed("better"),
      worse: changed("worse"),
      neutral: changed("neutral"),
      rewordedOnly: countOf((row) => row.presence === "both" && row.changes.length === 0),
      onlyBefore: countOf((row) => row.presence === "onlyBefore"),
      onlyAfter: countOf((row) => row.presence === "onlyAfter"),
    },
  };
}

function rowsOf(before: DiffedSheet, after: DiffedSheet, links: readonly ItemLink[]) {
  const fromItems = new Map(before.edition.items.map((item) => [item.key, item]));
  const linkOf = new Map(links.map((link) => [link.toKey, link]));
  const left = new Set(fromItems.keys());
  const rows = after.edition.items.flatMap((to): SheetDiffRow[] => {
    const link = linkOf.get(to.key);
    const sources = (link?.fromKeys ?? []).flatMap((key) => fromItems.get(key) ?? []);
    const answer = after.answers.get(to.key) ?? UNANSWERED;
    if (!link || sources.length === 0) return [{ presence: "onlyAfter", toKey: to.key, answer }];
    for (const { key } of sources) left.delete(key);
    return sources.flatMap((from) => {
      const old = before.answers.get(from.key) ?? UNANSWERED;
      return changedRow(from, to, link, [old, answer]);
    });
  });
  const gone = [...left].map(
    (fromKey): SheetDiffRow => ({
      presence: "onlyBefore",
      fromKey,
      answer: before.answers.get(fromKey) ?? UNANSWERED,
    }),
  );
  return [...rows, ...gone];
}

type Sides = readonly [before: OpenAnswer, after: OpenAnswer];

function changedRow(
  from: Item,
  to: Item,
  { relation }: ItemLink,
  [before, after]: Sides,
): SheetDiffRow[] {
  const changes = diffAnswers(before, after);
  const isReworded =
    relation === "reworded" || !isKept(from, to, before) || !isKept(to, from, after);
  if (changes.length === 0 && !isReworded) return [];
  const isRanked = !isReworded && JSON.stringify(from.kind) === JSON.stringify(to.kind);
  const direction = isRanked ? answerDirection(to, before, after) : "neutral";
  return [{ presence: "both", fromKey: from.key, toKey: to.key, isReworded, changes, direction }];
}

/** False when the answer is one to this item and would be none to the other, or another one. */
function isKept(own: Item, other: Item, answer: OpenAnswer): boolean {
  return findAnswerMisfit(own, answer) !== null || findCarryMisfit(own, other, answer) === null;
}
