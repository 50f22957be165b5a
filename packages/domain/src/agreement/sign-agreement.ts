import { DomainError } from "../error/domain-error.ts";

/** What a signature needs to know of an agreement. */
export type SignableAgreement = {
  readonly contentSha256: string;
  readonly documentSha256: string;
  /** Keys of the parties whose signature is needed. */
  readonly signersNeeded: readonly string[];
  /** Keys of the parties that have signed. */
  readonly signed: readonly string[];
  readonly isWithdrawn: boolean;
};

export type SigningDeed = {
  /** The party that the signer's organisation is. */
  readonly party: string | null;
  /** Hashes of the text and of the document that the signer had before the eyes. */
  readonly contentSha256Read: string;
  readonly documentSha256Read: string;
};

/**
 * Whether this signature may be given.
 *
 * @returns true when it is the last one that was missing
 * @throws DomainError `not_found` (no party of this agreement), `text_changed`, `already_signed`, `agreement_withdrawn`, `wrong_state`
 */
export function signAgreement(agreement: SignableAgreement, deed: SigningDeed): boolean {
  const { party } = deed;
  if (!party) throw new DomainError("not_found");
  if (!agreement.signersNeeded.includes(party)) throw new DomainError("wrong_state", { party });
  if (agreement.isWithdrawn) throw new DomainError("agreement_withdrawn");
  if (agreement.signed.includes(party)) throw new DomainError("already_signed");
  const isSameText =
    deed.contentSha256Read === agreement.contentSha256 &&
    deed.documentSha256Read === agreement.documentSha256;
  if (!isSameText) throw new DomainError("text_changed");
  return agreement.signersNeeded.every((key) => key === party || agreement.signed.includes(key));
}
