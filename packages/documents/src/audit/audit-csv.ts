import { wordsOf } from "@bunkai/language/words";
import type { AuditExtract } from "./audit-extract.ts";
import { auditExtractFacts } from "./audit-extract-texts.ts";

/** So that Excel reads UTF-8 as what it is. */
const MARK = "\uFEFF";
const LINE_END = "\r\n";

/** What a spreadsheet would compute instead of showing it. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * The audit extract as comma-separated text (RFC 4180, UTF-8): lines that say what it is of, an empty line, and the
 * events under their head. Texts that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function auditCsv(extract: AuditExtract): Uint8Array {
  const { extract: words, field } = wordsOf(extract.language).audit;
  const about = auditExtractFacts(extract).map(({ label, value }) => [label, value]);
  const head = [
    field.sequence,
    words.atUtc,
    field.deed,
    field.actor,
    field.subject,
    field.facts,
    field.hash,
  ];
  const rows = extract.rows.map((row) => [
    String(row.sequence),
    row.at?.toISOString() ?? "",
    row.deedLabel,
    row.actorLabel,
    row.subjectLabel,
    row.factsText,
    row.hash,
  ]);
  const lines = [[words.title], ...about, [], head, ...rows].map((cells) =>
    cells.map(cellOf).join(","),
  );
  return new TextEncoder().encode(MARK + lines.join(LINE_END) + LINE_END);
}

function cellOf(text: string): string {
  const shown = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
