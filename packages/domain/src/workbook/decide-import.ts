import { z } from "zod";
import type { Edition } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { type Answer, UNANSWERED } from "../disclosure/answer.ts";
import { DomainError } from "../error/domain-error.ts";
import type { ReadRow, WorkbookReading } from "./reading.ts";

/** What a person says about one row of a workbook: which item it is, or null to leave it out. */
export const importChoiceSchema = z.strictObject({
  sheet: z.string().max(200),
  cell: z.string().max(20),
  itemKey: itemKeySchema.nullable(),
});
export type ImportChoice = z.infer<typeof importChoiceSchema>;

export type ImportedAnswer = { readonly itemKey: string; readonly answer: Answer };

/**
 * The answers that a workbook gives, once a person has looked. Sure matches hold unless a choice says otherwise;
 * every doubtful one with an answer needs a choice. Rows without an answer change nothing. Notes stay notes.
 *
 * @throws DomainError `import_choice_unknown` with the cells of choices that are about no row, or about one decided before
 * @throws DomainError `import_item_unknown` with the items that are none of the edition
 * @throws DomainError `import_undecided` with the cells of doubtful rows that nobody decided
 * @throws DomainError `import_ambiguous` with the cells of rows that are to be the same item as another one
 */
export function decideImport(
  edition: Edition,
  reading: WorkbookReading,
  choices: readonly ImportChoice[],
): ImportedAnswer[] {
  demandKnown(edition, reading, choices);
  const chosen = new Map(choices.map((choice) => [placeOf(choice), choice.itemKey]));
  const said = reading.items.filter(hasAnswer);
  const undecided = said.filter((row) => row.match.doubt !== null && !chosen.has(placeOf(row)));
  if (undecided.length > 0) {
    throw new DomainError("import_undecided", { cells: undecided.map(placeOf) });
  }
  const wanted = [
    ...said.map((row) => ({ row, itemKey: chosen.get(placeOf(row)) ?? keyOf(row, chosen) })),
    ...reading.unmatched
      .filter(hasAnswer)
      .map((row) => ({ row, itemKey: chosen.get(placeOf(row)) ?? null })),
  ].filter((one): one is { row: ReadRow; itemKey: string } => one.itemKey !== null);
  demandDistinct(wanted);
  return wanted.map(({ itemKey, row }) => ({
    itemKey,
    answer: { ...UNANSWERED, value: { type: row.answer }, note: row.note },
  }));
}

/** Whether a row says anything that could be taken over. One that is empty or unreadable needs no decision. */
export function hasAnswer({ answer }: Pick<ReadRow, "answer">): boolean {
  return answer !== "unanswered";
}

type Place = { readonly sheet: string; readonly cell: string };

function placeOf({ cell, sheet }: Place): string {
  return `${sheet}!${cell}`;
}

/** The item that was recognised, unless a person left the row out. */
function keyOf(
  row: WorkbookReading["items"][number],
  chosen: ReadonlyMap<string, string | null>,
): string | null {
  return chosen.has(placeOf(row)) ? null : row.key;
}

/** A choice that nothing would come of is a mistake of whoever sent it, and is not passed over. */
function demandKnown(
  edition: Edition,
  reading: WorkbookReading,
  choices: readonly ImportChoice[],
): void {
  const open = new Set([...reading.items, ...reading.unmatched].map(placeOf));
  const unknown = choices.filter((choice) => !open.delete(placeOf(choice)));
  if (unknown.length > 0) {
    throw new DomainError("import_choice_unknown", { cells: unknown.map(placeOf) });
  }
  const known = new Set(edition.items.map(({ key }) => key));
  const itemKeys = choices.flatMap(({ itemKey }) => itemKey ?? []).filter((key) => !known.has(key));
  if (itemKeys.length > 0) throw new DomainError("import_item_unknown", { itemKeys });
}

function demandDistinct(
  wanted: readonly { readonly row: ReadRow; readonly itemKey: string }[],
): void {
  const seen = new Set<string>();
  const doubled = wanted.filter(({ itemKey }) => seen.size === seen.add(itemKey).size);
  if (doubled.length > 0) {
    throw new DomainError("import_ambiguous", { cells: doubled.map(({ row }) => placeOf(row)) });
  }
}
