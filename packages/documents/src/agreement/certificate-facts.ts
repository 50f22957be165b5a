import type { Strength } from "@bunkai/domain/account/session-facts";
import type { Language } from "@bunkai/language/language";

/** One signature as the certificate tells it. */
export type CertifiedSignature = {
  readonly partyName: string;
  /** The field of the document that holds the seal of this signature. */
  readonly sealField: string;
  readonly signerName: string;
  readonly role: string;
  readonly strength: Strength;
  readonly signedAt: Date;
};

/** What a certificate of signatures says. */
export type CertificateFacts = {
  readonly language: Language;
  readonly documentNumber: string;
  readonly title: string;
  readonly contentSha256: string;
  /** The document as the signers read it. */
  readonly documentSha256: string;
  /** The document with all signatures. */
  readonly sealedSha256: string;
  readonly consent: string;
  readonly signatures: readonly CertifiedSignature[];
  readonly certifiedAt: Date;
};
