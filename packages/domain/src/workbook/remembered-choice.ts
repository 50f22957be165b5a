import { z } from "zod";
import type { Edition } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import type { ImportChoice } from "./decide-import.ts";
import type { ToldItem } from "./match-rows.ts";
import { normalWording } from "./normal-text.ts";
import { placeKey } from "./place-key.ts";
import type { CellPlace, WorkbookReading } from "./reading.ts";

/** What a person said of a question of a layout, kept for the next workbook of it: which item it is, or none (null). */
export const rememberedChoiceSchema = z.strictObject({
  wording: z.string().max(40_000),
  itemKey: itemKeySchema.nullable(),
});
export type RememberedChoice = z.infer<typeof rememberedChoiceSchema>;

/**
 * What of a person's choices is worth keeping for the next workbook of the layout. To leave out a row that was recognised for
 * sure says something of its answer, not of its question, and is not kept.
 */
export function choicesToRemember(
  { items, unmatched }: Pick<WorkbookReading, "items" | "unmatched">,
  choices: readonly ImportChoice[],
): RememberedChoice[] {
  const sure = new Set(items.filter(({ match }) => match.doubt === null).map(placeKey));
  const rows = [...items, ...unmatched].map(({ questionText: wording, ...row }) => ({
    ...row,
    wording,
  }));
  const kept = choices.filter((one) => one.itemKey !== null || !sure.has(placeKey(one)));
  return choicesOfRows(rows, kept);
}

/** Choices by what the rows ask instead of where they stand. One that is about none of the rows is left out. */
export function choicesOfRows(
  rows: readonly (CellPlace & { readonly wording: string })[],
  choices: readonly ImportChoice[],
): RememberedChoice[] {
  const wordings = new Map(rows.map((row) => [placeKey(row), row.wording]));
  return choices.flatMap((choice) => {
    const wording = wordings.get(placeKey(choice));
    return wording === undefined ? [] : [{ wording, itemKey: choice.itemKey }];
  });
}

/** How much is remembered of one layout; what was said last counts. */
const CHOICES_MAX = 4000;

/** What was said before, and now, of the same wording: the latter. */
export function withChoices(
  before: readonly RememberedChoice[],
  now: readonly RememberedChoice[],
): RememberedChoice[] {
  const said = new Map(
    [...before, ...now].map((choice) => [normalWording(choice.wording), choice]),
  );
  return [...said.values()].slice(-CHOICES_MAX);
}

/** Looks remembered choices up. One for an item that the edition does not have says nothing. */
export function toldItems(
  { items }: Pick<Edition, "items">,
  choices: readonly RememberedChoice[],
): ToldItem {
  const positions = new Map(items.map(({ key }, index) => [key, index]));
  const told = new Map<string, number | null>();
  for (const { itemKey, wording } of choices) {
    const position = itemKey === null ? null : positions.get(itemKey);
    if (position !== undefined) told.set(normalWording(wording), position);
  }
  return (question) => told.get(normalWording(question));
}
