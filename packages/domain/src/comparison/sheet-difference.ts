import { z } from "zod";
import { type Edition, editionSchema } from "../catalog/edition.ts";
import { itemKeySchema, itemSchema } from "../catalog/item.ts";
import type { ItemLink } from "../catalog/item-link.ts";
import { type Answer, answerSchema, UNANSWERED } from "../disclosure/answer.ts";
import { diffSheets } from "../disclosure/diff-sheets.ts";
import { type SheetDiff, sheetDiffSchema } from "../disclosure/sheet-diff.ts";
import type { SheetHeader } from "../disclosure/sheet-header.ts";
import { type ComparedSheet, comparedSheetSchema } from "./compared-sheet.ts";

const { header, issuer, key, kind, sections, title, version } = editionSchema.shape;

/** One of two sheets, with as much of its form and of what it says as its difference from the other needs. */
const sideSchema = z.strictObject({
  sheet: comparedSheetSchema,
  edition: z.strictObject({ key, kind, title, issuer, version, header, sections }),
  /** In the order of the form, those that stand in a row of the difference alone. */
  items: z.array(itemSchema),
  /** What is said of these items, whole. */
  answers: z.array(answerSchema.extend({ itemKey: itemKeySchema })),
});
export type DifferenceSide = z.infer<typeof sideSchema>;

/** How two sheets differ, as it goes over the wire and as it is downloaded: to be read without anything else. */
export const sheetDifferenceSchema = z.strictObject({
  format: z.literal("bunkai.difference/1"),
  before: sideSchema,
  after: sideSchema,
  diff: sheetDiffSchema,
});
export type SheetDifference = z.infer<typeof sheetDifferenceSchema>;

/** A sheet that may be read. */
export type DifferingSheet = {
  readonly column: ComparedSheet;
  readonly edition: Edition;
  readonly header: SheetHeader;
  readonly answers: ReadonlyMap<string, Answer>;
};

/** Puts the difference of two sheets together. @param links from the form of the first to that of the second */
export function sheetDifference(
  before: DifferingSheet,
  after: DifferingSheet,
  links: readonly ItemLink[],
): SheetDifference {
  const diff = diffSheets(before, after, links);
  return {
    format: "bunkai.difference/1",
    before: sideOf(before, keysOf(diff, "fromKey")),
    after: sideOf(after, keysOf(diff, "toKey")),
    diff,
  };
}

/** The items of one side that stand in a row. */
function keysOf({ rows }: SheetDiff, side: "fromKey" | "toKey"): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, key]) =>
        name === side && typeof key === "string" ? [key] : [],
      ),
    ),
  );
}

function sideOf(
  { answers, column, edition }: DifferingSheet,
  keys: ReadonlySet<string>,
): DifferenceSide {
  const { items: all, ...form } = edition;
  const items = all.filter((item) => keys.has(item.key));
  return {
    sheet: column,
    edition: {
      key: form.key,
      kind: form.kind,
      title: form.title,
      issuer: form.issuer,
      version: form.version,
      header: form.header,
      sections: form.sections,
    },
    items,
    answers: items.map((item) => ({
      ...UNANSWERED,
      ...answers.get(item.key),
      itemKey: item.key,
    })),
  };
}
