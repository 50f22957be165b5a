import { z } from "zod";
import type { Edition } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";
import { DomainError } from "../error/domain-error.ts";
import { importOutcome } from "./import-outcome.ts";
import { placeKey } from "./place-key.ts";
import type { WorkbookReading } from "./reading.ts";

/** What a person says about one row of a workbook: which item it is, or null to leave it out. */
export const importChoiceSchema = z.strictObject({
  sheet: z.string().max(200),
  cell: z.string().max(20),
  itemKey: itemKeySchema.nullable(),
});
export type ImportChoice = z.infer<typeof importChoiceSchema>;

export type ImportedAnswer = { readonly itemKey: string; readonly answer: OpenAnswer };

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
  const decisions = new Map(choices.map((choice) => [placeKey(choice), choice.itemKey]));
  const { doubled, taken, undecided } = importOutcome(edition, reading, decisions);
  if (undecided.length > 0) {
    throw new DomainError("import_undecided", { cells: undecided.map(placeKey) });
  }
  if (doubled.size > 0) {
    const later = new Set([...doubled.values()].flatMap(([, ...rows]) => rows));
    const rows = taken.map(({ row }) => row).filter((row) => later.has(row));
    throw new DomainError("import_ambiguous", { cells: rows.map(placeKey) });
  }
  return taken.map(({ answer, itemKey }) => ({ itemKey, answer }));
}

/** A choice that nothing would come of is a mistake of whoever sent it, and is not passed over. */
function demandKnown(
  edition: Edition,
  reading: WorkbookReading,
  choices: readonly ImportChoice[],
): void {
  const open = new Set([...reading.items, ...reading.unmatched].map(placeKey));
  const unknown = choices.filter((choice) => !open.delete(placeKey(choice)));
  if (unknown.length > 0) {
    throw new DomainError("import_choice_unknown", { cells: unknown.map(placeKey) });
  }
  const known = new Set(edition.items.map(({ key }) => key));
  const itemKeys = choices.flatMap(({ itemKey }) => itemKey ?? []).filter((key) => !known.has(key));
  if (itemKeys.length > 0) throw new DomainError("import_item_unknown", { itemKeys });
}
