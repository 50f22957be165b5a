/** Ids as an address holds them: one text, commas between. Empty and repeated ones are left out. */
export function sheetIdsOf(text: string | undefined): string[] {
  return [...new Set((text ?? "").split(",").filter(Boolean))];
}

/** The text of an address for ids; absent when there are none. */
export function sheetIdsText(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(",");
}
