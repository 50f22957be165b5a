const CONTROLS = "input, textarea, select, button";

/** Puts the focus on the answer of an item, drawn anywhere inside `list`. */
export function focusItem(list: ParentNode, itemKey: string): void {
  focusRow(rowsOf(list).find((row) => row.dataset.item === itemKey));
}

/** Puts the focus on the answer of the item before (-1) or after (1) the one named. */
export function focusNeighbour(list: ParentNode, itemKey: string, step: 1 | -1): void {
  const rows = rowsOf(list);
  const index = rows.findIndex((row) => row.dataset.item === itemKey);
  focusRow(rows[index + step]);
}

/** Brings an item into sight and leaves the focus where it is. */
export function showItem(list: ParentNode, itemKey: string): void {
  rowsOf(list)
    .find((row) => row.dataset.item === itemKey)
    ?.scrollIntoView({ block: "center" });
}

function rowsOf(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-item]")];
}

function focusRow(row: HTMLElement | undefined): void {
  const answer = row?.querySelector("[data-answer]");
  const first = answer?.querySelector<HTMLElement>(CONTROLS);
  if (!row || !first) return;
  // Of radio buttons, the one that is chosen.
  const chosen = first.closest("fieldset")?.querySelector<HTMLElement>("input:checked");
  (chosen ?? first).focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
