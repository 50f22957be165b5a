import type { SealedAgreement } from "@bunkai/domain/agreement/read-sealed-agreement";
import { formatDateTime } from "@bunkai/language/date";
import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import type { PdfOutcome } from "@bunkai/proof/pdf/outcome-of";
import type { PdfVerdict, SignatureVerdict } from "@bunkai/proof/pdf/verify-pdf";

/** What verification found out about a file. */
export type Finding = {
  readonly outcome: PdfOutcome;
  readonly verdict: PdfVerdict;
  /** The agreement that the file carries, if any. */
  readonly agreement: SealedAgreement | null;
};

/** A verdict for the reader of a terminal: the answer first, then what it rests on. */
export function verdictText({ agreement, outcome, verdict }: Finding, language: Language): string {
  const words = wordsOf(language);
  const { verify } = words;
  const title = outcome === "trusted" ? verify.outcome.trustedCommand : verify.outcome[outcome];
  const { bytesAfterLast, embedded, inserted, sealTrusted, sha256, signatures, state } = verdict;
  const isSignerUnknown = state === "unchanged" && !sealTrusted;
  return [
    title,
    ...(outcome === "incomplete" && agreement ? [missingLine(agreement, words)] : []),
    ...(isSignerUnknown ? [verify.explained.unknownSigner, verify.next.unknownSigner] : []),
    ...(inserted ? [verify.inserted[inserted.place]({ count: inserted.byteCount })] : []),
    ...(bytesAfterLast > 0 ? [verify.after({ count: bytesAfterLast })] : []),
    `${verify.fileHash}: ${sha256}`,
    ...signatures.flatMap((signature, index) => signatureLines(signature, index + 1, language)),
    ...(agreement && embedded ? agreementLines(agreement, embedded.sha256, words) : []),
  ].join("\n");
}

function signatureLines(signature: SignatureVerdict, number: number, language: Language): string[] {
  const { fault: faults, signature: texts } = wordsOf(language).verify;
  const { certificate, claimedAt, fault, intact, reason, trusted, withinValidity } = signature;
  const faultText = (faults as Readonly<Record<string, string>>)[fault ?? ""] ?? faults.unreadable;
  const facts = [
    [texts.fault, intact ? null : faultText],
    [texts.reason, reason],
    [texts.claimedAt, claimedAt && formatDateTime(claimedAt, language, { seconds: true })],
    [texts.certificate, certificate?.subject],
    [texts.certificateHash, certificate?.sha256],
  ] as const;
  return [
    "",
    `${texts.number({ number })}: ${intact ? texts.intact : texts.broken}`,
    ...facts.flatMap(([label, value]) => (value ? [`  ${label}: ${value}`] : [])),
    ...(intact && !trusted ? [`  ${texts.untrusted}`] : []),
    ...(intact && !withinValidity ? [`  ${texts.outside}`] : []),
  ];
}

function agreementLines(agreement: SealedAgreement, sha256: string, words: Words): string[] {
  const { embedded: texts } = words.verify;
  const { documentNumber, parties, rows, title } = agreement.content;
  return [
    "",
    texts.title,
    `  ${texts.number}: ${documentNumber}`,
    `  ${texts.subject}: ${title}`,
    `  ${texts.parties}: ${parties.map((party) => partyText(party, words)).join(words.account.listSeparator)}`,
    `  ${texts.rows}: ${texts.rowCount({ count: rows.length })}`,
    `  ${texts.hash}: ${sha256}`,
    `  ${missingLine(agreement, words)}`,
  ];
}

function partyText(
  { name, signs }: SealedAgreement["content"]["parties"][number],
  { verify }: Words,
): string {
  return signs ? name : verify.embedded.notSigning({ name });
}

function missingLine({ missing }: SealedAgreement, { account, verify }: Words): string {
  const { embedded: texts } = verify;
  if (missing === null) return texts.unjudged;
  const names = missing.map(({ name }) => name).join(account.listSeparator);
  return missing.length === 0 ? texts.allSealed : texts.missing({ names });
}
