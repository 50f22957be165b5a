import type { AgreementContent, AgreementParty } from "./agreement.ts";

/** The name of the signature field that holds a party's seal. */
export function sealFieldName(partyKey: string): string {
  return `Bunkai_${partyKey}`;
}

/**
 * The parties of an agreement whose signature is needed and whose seal the document lacks.
 *
 * @param fieldNames names of the signature fields that were found intact in the document
 */
export function findUnsealedParties(
  { parties }: Pick<AgreementContent, "parties">,
  fieldNames: readonly (string | null)[],
): AgreementParty[] {
  return parties.filter(({ key, signs }) => signs && !fieldNames.includes(sealFieldName(key)));
}
