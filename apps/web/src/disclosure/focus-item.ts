const CONTROLS = "input, textarea, select, button";

/** Puts the focus on the answer of an item, drawn anywhere inside `list`. @returns whether the item is drawn */
export function focusItem(list: ParentNode, itemKey: string): boolean {
  const row = rowOf(list, itemKey);
  const first = row?.querySelector("[data-answer]")?.querySelector<HTMLElement>(CONTROLS);
  if (!row || !first) return false;
  // Of radio buttons, the one that is chosen.
  const chosen = first.closest("fieldset")?.querySelector<HTMLElement>("input:checked");
  (chosen ?? first).focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  return true;
}

/** Brings an item into sight and leaves the focus where it is. @returns whether the item is drawn */
export function showItem(list: ParentNode, itemKey: string): boolean {
  const row = rowOf(list, itemKey);
  row?.scrollIntoView({ block: "center" });
  return row !== undefined;
}

/** Scrolls no further than it takes to see an item whole, and not at all when it is seen. */
export function bringIntoSight(list: ParentNode, itemKey: string): void {
  rowOf(list, itemKey)?.scrollIntoView({ block: "nearest" });
}

function rowOf(list: ParentNode, itemKey: string): HTMLElement | undefined {
  return [...list.querySelectorAll<HTMLElement>("[data-item]")].find(
    (row) => row.dataset.item === itemKey,
  );
}
