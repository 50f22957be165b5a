/** Kana, kanji and full-width signs take two places of a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const GAP = "  ";

/** Rows below each other, each column as wide as its widest text. The last column ends where its text ends. */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === row.length - 1 ? text : text + " ".repeat((widths[column] ?? 0) - widthOf(text)),
      )
      .join(GAP)
      .trimEnd(),
  );
}

/** At most so many places of a terminal, with … where something was left out. */
export function cutText(text: string, placesMax: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (widthOf(line) <= placesMax) return line;
  let kept = "";
  for (const letter of line) {
    if (widthOf(kept + letter) > placesMax - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
