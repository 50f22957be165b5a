import { z } from "zod";
import type { Edition } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import type { ImportChoice } from "./decide-import.ts";
import type { ToldItem } from "./match-rows.ts";
import { normalWording } from "./normal-text.ts";
import { placeKey } from "./place-key.ts";
import type { WorkbookReading } from "./reading.ts";

/** What a person said of a question of a layout, kept for the next workbook of it: which item it is, or none (null). */
export const rememberedChoiceSchema = z.strictObject({
  wording: z.string().max(40_000),
  itemKey: itemKeySchema.nullable(),
});
export type RememberedChoice = z.infer<typeof rememberedChoiceSchema>;

/** What of a person's choices is worth keeping for the next workbook of the layout. */
export function choicesToRemember(
  { items, unmatched }: Pick<WorkbookReading, "items" | "unmatched">,
  choices: readonly ImportChoice[],
): RememberedChoice[] {
  const wordings = new Map(
    [...items, ...unmatched].map((row) => [placeKey(row), row.questionText]),
  );
  return choices.flatMap((choice) => {
    const wording = wordings.get(placeKey(choice));
    return wording === undefined ? [] : [{ wording, itemKey: choice.itemKey }];
  });
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
