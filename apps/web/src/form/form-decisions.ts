import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { FormRow } from "@bunkai/domain/workbook/form-layout";
import type { FormLayoutReading } from "@bunkai/domain/workbook/form-layout-reading";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import type { RowMatch } from "@bunkai/domain/workbook/reading";

/** What a person said of rows, by `placeKey`: which item a row is, or null: none. */
export type FormDecisions = ReadonlyMap<string, string | null>;

/** A row of a form as it was read, and as a person decided. */
export type FormRowRead = FormRow & {
  /** What the row was taken for, surely or not; null: no item came near. */
  readonly guess: { readonly key: string; readonly match: RowMatch } | null;
  /** As it was read; a decision does not move it to another list. */
  readonly state: "sure" | "doubtful" | "none";
  /** Undefined: a doubtful row that nobody has decided. */
  readonly decision: string | null | undefined;
};

/** The rows of a form, each with what it was taken for and what a person decided. `itemKey` is what holds for now. */
export function formRows(
  { layout, matches }: FormLayoutReading,
  decisions: FormDecisions,
): FormRowRead[] {
  const guesses = new Map(matches.map((one) => [placeKey(one), one]));
  return layout.rows.map((row) => {
    const found = guesses.get(placeKey(row));
    const guess = found ? { key: found.itemKey, match: found.match } : null;
    const state = row.itemKey !== null ? "sure" : guess?.match.doubt ? "doubtful" : "none";
    const said = decisions.get(placeKey(row));
    const decision = said === undefined && state !== "doubtful" ? row.itemKey : said;
    return { ...row, guess, state, decision, itemKey: decision ?? null };
  });
}

/** The decisions as the server wants them. */
export function formChoices(
  rows: readonly FormRowRead[],
  decisions: FormDecisions,
): ImportChoice[] {
  return rows.flatMap(({ cell, sheet }) => {
    const itemKey = decisions.get(placeKey({ sheet, cell }));
    return itemKey === undefined ? [] : [{ sheet, cell, itemKey }];
  });
}

/** The items that more than one row wants to be. */
export function doubledItems(rows: readonly FormRowRead[]): string[] {
  const keys = rows.flatMap(({ itemKey }) => itemKey ?? []);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
