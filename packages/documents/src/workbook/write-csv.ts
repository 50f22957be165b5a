import { guardFormula } from "./formula-guard.ts";

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark, without which Excel reads Japanese as Shift_JIS.
 *
 * Every field is quoted, so that a program that also separates at semicolons cannot cut a new field out of one.
 * Fields that a spreadsheet would run as a formula are guarded; a reader takes the guard off again (unguardFormula).
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join("")}`);
}

function fieldOf(text: string): string {
  return `"${guardFormula(text).replaceAll('"', '""')}"`;
}
