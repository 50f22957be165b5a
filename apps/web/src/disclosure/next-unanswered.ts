import type { Item } from "@bunkai/domain/catalog/item";
import type { DeskEntry } from "./answer-desk.ts";

/** Unanswered items: the next one behind an item, from the top again after the last, and how many there are. */
export function nextUnanswered(
  items: readonly Item[],
  entries: ReadonlyMap<string, DeskEntry>,
  fromKey: string,
): { readonly key: string | null; readonly count: number } {
  const isOpen = ({ key }: Item) =>
    (entries.get(key)?.answer.value.type ?? "unanswered") === "unanswered";
  const from = items.findIndex(({ key }) => key === fromKey);
  const open = items.filter((item) => isOpen(item) && item.key !== fromKey);
  const later = items.slice(from + 1).find(isOpen);
  const isSelfOpen = items[from] !== undefined && isOpen(items[from]);
  return { key: (later ?? open[0])?.key ?? null, count: open.length + (isSelfOpen ? 1 : 0) };
}
