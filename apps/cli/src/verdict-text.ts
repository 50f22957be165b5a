import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import { findUnsealedParties } from "@bunkai/domain/agreement/find-unsealed-parties";
import type { Words } from "@bunkai/language/ja";
import { outcomeOf } from "@bunkai/proof/pdf/outcome-of";
import type { PdfVerdict, SignatureVerdict } from "@bunkai/proof/pdf/verify-pdf";

/** A verdict for the reader of a terminal: the answer first, then what it rests on. */
export function verdictText(verdict: PdfVerdict, words: Words): string {
  const { verify } = words;
  const outcome = outcomeOf(verdict);
  const title = outcome === "trusted" ? verify.outcome.trustedCommand : verify.outcome[outcome];
  const { bytesAfterLast, sha256, signatures } = verdict;
  return [
    title,
    ...(bytesAfterLast > 0 ? [verify.after({ count: bytesAfterLast })] : []),
    `${verify.fileHash}: ${sha256}`,
    ...signatures.flatMap((signature, index) => signatureLines(signature, index + 1, words)),
    ...agreementLines(verdict, words),
  ].join("\n");
}

function signatureLines(signature: SignatureVerdict, number: number, words: Words): string[] {
  const { fault: faults, signature: texts } = words.verify;
  const { certificate, claimedAt, fault, intact, reason, withinValidity } = signature;
  const faultText = (faults as Readonly<Record<string, string>>)[fault ?? ""] ?? faults.unreadable;
  const facts = [
    [texts.fault, intact ? null : faultText],
    [texts.reason, reason],
    [texts.claimedAt, claimedAt?.toISOString()],
    [texts.certificate, certificate?.subject],
    [texts.certificateHash, certificate?.sha256],
  ] as const;
  return [
    "",
    `${texts.number({ number })}: ${intact ? texts.intact : texts.broken}`,
    ...facts.flatMap(([label, value]) => (value ? [`  ${label}: ${value}`] : [])),
    ...(intact && !withinValidity ? [`  ${texts.outside}`] : []),
  ];
}

function agreementLines({ embedded, signatures }: PdfVerdict, words: Words): string[] {
  const content = agreementContentSchema.safeParse(embedded?.value);
  if (!embedded || !content.success) return [];
  const { embedded: texts } = words.verify;
  const { documentNumber, parties, rows, title } = content.data;
  const missing = findUnsealedParties(content.data, signatures);
  const namesOf = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(words.account.listSeparator);
  return [
    "",
    texts.title,
    `  ${texts.number}: ${documentNumber}`,
    `  ${texts.subject}: ${title}`,
    `  ${texts.parties}: ${namesOf(parties)}`,
    `  ${texts.rows}: ${texts.rowCount({ count: rows.length })}`,
    `  ${texts.hash}: ${embedded.sha256}`,
    `  ${missing === null ? texts.unjudged : missing.length === 0 ? texts.allSealed : texts.missing({ names: namesOf(missing) })}`,
  ];
}
