import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import type { AuditExtract } from "./audit-extract.ts";

/** One line of the block that says what an extract is: a label and its value. */
export type AuditExtractFact = { readonly label: string; readonly value: string };

/** What the extract is of, for the first page and the second sheet. Times are Japanese, to the second. */
export function auditExtractFacts(extract: AuditExtract): AuditExtractFact[] {
  const { extract: words } = wordsOf(extract.language).audit;
  const timeOf = (at: Date) => formatDateTime(at, extract.language, { seconds: true });
  const { from, until } = extract.range;
  return [
    { label: words.organization, value: extract.organizationName },
    {
      label: words.range,
      value: words.rangeOf({ from: from && timeOf(from), until: until && timeOf(until) }),
    },
    { label: words.filters, value: filtersText(extract) },
    { label: words.rowCount, value: words.rowCountOf({ rowCount: extract.rows.length }) },
    { label: words.exportedAt, value: timeOf(extract.exportedAt) },
    { label: words.check, value: checkText(extract) },
    { label: words.chain, value: chainText(extract) },
    { label: words.head, value: headText(extract) },
    { label: words.signed, value: signedText(extract) },
    { label: words.documentId, value: extract.documentId },
  ];
}

/** How a reader computes the chain again, step by step. */
export function auditRecomputeSteps({ language }: AuditExtract): string[] {
  const { recompute } = wordsOf(language).audit.extract;
  return [recompute.hash, recompute.chain, recompute.head, recompute.names, recompute.signed];
}

function filtersText({ filters, language }: AuditExtract): string {
  const { extract: words, filter } = wordsOf(language).audit;
  return filters.length === 0 ? words.filtersNone : filters.map(filter.oneOf).join("\n");
}

function chainText({ chain, language }: AuditExtract): string {
  const { extract: words } = wordsOf(language).audit;
  return chain.findings === 0 ? words.chainWhole(chain) : words.chainBroken(chain);
}

/** Until where the record is signed, and until where it is time-stamped. */
function signedText({ language, signed: { heads } }: AuditExtract): string {
  const { signed: words } = wordsOf(language).audit;
  const timeOf = (at: string) => formatDateTime(new Date(at), language, { seconds: true });
  const [newest] = heads;
  if (!newest) return words.none;
  const stamped = heads.find(({ stamp }) => stamp !== null);
  return [
    words.until({ sequence: newest.sequence, at: timeOf(newest.at) }),
    stamped?.stamp
      ? words.stampedUntil({ sequence: stamped.sequence, at: timeOf(stamped.stamp.at) })
      : words.stampedNone,
  ].join("\n");
}

function headText({ head, language }: AuditExtract): string {
  const { extract: words } = wordsOf(language).audit;
  return head === null
    ? words.headNone
    : `${words.headOf({ sequence: head.sequence })}\nSHA-256 ${head.hash}`;
}

function checkText({ check, language, rows }: AuditExtract): string {
  const { extract: words } = wordsOf(language).audit;
  const compared = words.checkOf({ records: rows.length, names: check.names });
  return `${compared}\n${words.checkFound(check)}`;
}
