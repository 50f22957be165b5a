import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { FormLayout, FormRow } from "./form-layout.ts";
import { questionParts } from "./question-language.ts";

/**
 * An edition in the words and numbers of a form that the organisation loaded, for showing alone: keys, kinds and order stay,
 * and so does everything that the form does not say. Hashes are taken of the edition without them.
 */
export function overlayEdition(edition: Edition, { rows }: FormLayout): Edition {
  const rowOf = new Map(rows.flatMap((row) => (row.itemKey === null ? [] : [[row.itemKey, row]])));
  return {
    ...edition,
    items: edition.items.map((item) => {
      const row = rowOf.get(item.key);
      return row ? inWordsOf(row, item) : item;
    }),
  };
}

function inWordsOf({ number, wording }: FormRow, item: Item): Item {
  const { en, ja } = questionParts(wording);
  return {
    ...item,
    officialNumber: number ?? item.officialNumber,
    text: { ja: ja === "" ? item.text.ja : ja, en: en === "" ? item.text.en : en },
    provenance: "loadedFile",
  };
}
