import { type AgreementContent, type AgreementParty, agreementContentSchema } from "./agreement.ts";
import { type FoundSeal, findUnsealedParties } from "./find-unsealed-parties.ts";

/** What verification found in a document. */
export type FoundDocument = {
  /** The JSON that it carries. */
  readonly embedded: { readonly value: unknown } | null;
  readonly signatures: readonly FoundSeal[];
};

/** An agreement that a document carries, and who has not sealed it. */
export type SealedAgreement = {
  readonly content: AgreementContent;
  /** Parties whose signature is needed and missing; null when nobody can say. */
  readonly missing: readonly AgreementParty[] | null;
};

/** Reads the agreement out of a verified document; null when it carries none, as a certificate of signatures does. */
export function readSealedAgreement({
  embedded,
  signatures,
}: FoundDocument): SealedAgreement | null {
  const content = agreementContentSchema.safeParse(embedded?.value);
  if (!content.success) return null;
  return { content: content.data, missing: findUnsealedParties(content.data, signatures) };
}
