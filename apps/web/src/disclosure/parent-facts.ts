import type { Item } from "@bunkai/domain/catalog/item";
import type { Words } from "@bunkai/language/ja";

/** After which answer to which question a follow-up item is asked, in words. null: it is no follow-up. */
export function parentFacts(
  item: Item | undefined,
  items: ReadonlyMap<string, Item>,
  tongue: { readonly words: Words; readonly read: (text: Item["text"]) => string },
): { readonly parent: string; readonly answer: string } | null {
  const parent = item?.parent && items.get(item.parent.key);
  if (!item?.parent || !parent) return null;
  return {
    parent: tongue.read(parent.text),
    answer: tongue.words.shell.judgement[item.parent.answer],
  };
}
