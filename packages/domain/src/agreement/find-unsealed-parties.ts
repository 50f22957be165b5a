import type { AgreementContent, AgreementParty } from "./agreement.ts";

/** The name of the signature field that holds a party's seal. */
export function sealFieldName(partyKey: string): string {
  return `Bunkai_${partyKey}`;
}

/** What verification found out about one signature of a document. */
export type FoundSeal = {
  readonly fieldName: string | null;
  readonly intact: boolean;
  /** Its certificate is one that the reader trusts. */
  readonly trusted: boolean;
};

/**
 * The parties of an agreement whose signature is needed and whose seal the document lacks. A seal that the reader has
 * no reason to trust is nobody's: anybody can make one and name its field after a party. When none is trusted at all,
 * those are named who lack even such a one.
 *
 * @returns null when no seal is trusted and none is missing, so that nobody can say who has signed
 */
export function findUnsealedParties(
  { parties }: Pick<AgreementContent, "parties">,
  seals: readonly FoundSeal[],
): AgreementParty[] | null {
  const intact = seals.filter((seal) => seal.intact);
  const trusted = intact.filter((seal) => seal.trusted);
  const isKnown = trusted.length > 0;
  const fieldNames = (isKnown ? trusted : intact).map(({ fieldName }) => fieldName);
  const missing = parties.filter(
    ({ key, signs }) => signs && !fieldNames.includes(sealFieldName(key)),
  );
  return isKnown || missing.length > 0 ? missing : null;
}
