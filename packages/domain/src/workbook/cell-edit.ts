/** A text for a cell of a form; an empty one clears it. Always a text, never a formula, whatever it begins with. */
export type CellEdit = { readonly sheet: string; readonly cell: string; readonly text: string };
