import { DomainError } from "../error/domain-error.ts";
import type { SignableAgreement } from "./sign-agreement.ts";

export type WithdrawalDeed = {
  /** The party that takes the text back. */
  readonly party: string;
  /** How many signatures the text had when that party decided. */
  readonly signatureCountSeen: number;
};

/**
 * Whether a fixed text may be taken back (取り下げ): by a party that signs it, as long as not all have signed, and only by
 * somebody who knows of every signature that would stand in vain.
 *
 * @throws DomainError `agreement_withdrawn`, `signed_by_all`, `signed_meanwhile` with the present count, `wrong_state` for
 * a party that does not sign
 */
export function withdrawAgreement(
  {
    isWithdrawn,
    signed,
    signersNeeded,
  }: Pick<SignableAgreement, "isWithdrawn" | "signed" | "signersNeeded">,
  { party, signatureCountSeen }: WithdrawalDeed,
): void {
  if (!signersNeeded.includes(party)) throw new DomainError("wrong_state", { party });
  if (isWithdrawn) throw new DomainError("agreement_withdrawn");
  if (signersNeeded.every((key) => signed.includes(key))) throw new DomainError("signed_by_all");
  if (signed.length !== signatureCountSeen) {
    throw new DomainError("signed_meanwhile", { signatureCount: signed.length });
  }
}
