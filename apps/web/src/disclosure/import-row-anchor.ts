import { placeKey } from "@bunkai/domain/workbook/place-key";

/** The id of a row of the workbook on the preview. */
export function importRowAnchor(row: { readonly sheet: string; readonly cell: string }): string {
  return `row-${placeKey(row)}`;
}

/** Brings a row into sight, and the keyboard with it. */
export function showImportRow(row: { readonly sheet: string; readonly cell: string }): void {
  document.getElementById(importRowAnchor(row))?.focus();
}

/** Brings the first row that nobody has decided into sight, and the keyboard with it. */
export function showFirstOpenRow(): void {
  document.querySelector<HTMLFieldSetElement>("fieldset[data-open]")?.focus();
}
