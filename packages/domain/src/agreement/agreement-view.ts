import { z } from "zod";
import { strengths } from "../account/session-facts.ts";
import { agreementIdSchema, matrixIdSchema } from "../id.ts";
import { languageSchema } from "../language.ts";
import { partyKeySchema } from "../responsibility/party.ts";
import { lineOf, reasonOf } from "../text.ts";

const strengthSchema = z.enum(strengths);

export const agreementSignatureSchema = z.object({
  partyKey: partyKeySchema,
  signerName: z.string(),
  signerRole: z.string(),
  strength: strengthSchema,
  signedAt: z.iso.datetime(),
});
export type AgreementSignature = z.infer<typeof agreementSignatureSchema>;

/** Who took a fixed text back (取り下げ) before all had signed, and why. Every party may read it. */
const agreementWithdrawalSchema = z.object({
  partyKey: partyKeySchema,
  personName: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
});
export type AgreementWithdrawal = z.infer<typeof agreementWithdrawalSchema>;

/**
 * - `signing`: signatures are missing
 * - `sealing`: all have signed, the seals are being put on
 * - `complete`: sealed, with its certificate
 * - `withdrawn`: taken back before all had signed; stays as a record and binds nobody
 */
const agreementStateSchema = z.enum(["signing", "sealing", "complete", "withdrawn"]);

/** A fixed text and how far its signing is. */
export const agreementSchema = z.object({
  id: agreementIdSchema,
  matrixId: matrixIdSchema,
  documentNumber: z.string(),
  /** Counts the texts that were fixed from one matrix, from 1. */
  version: z.int().min(1),
  title: z.string(),
  /** Between whom it is, by the names that the text gives them. */
  parties: z.array(z.object({ key: partyKeySchema, name: z.string() })),
  language: languageSchema,
  contentSha256: z.string(),
  documentSha256: z.string(),
  signersNeeded: z.array(partyKeySchema),
  signatures: z.array(agreementSignatureSchema),
  sealsDone: z.int().min(0),
  state: agreementStateSchema,
  fixedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
  withdrawal: agreementWithdrawalSchema.nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** On what somebody's right to sign for a party rests: being its representative, a mandate, or its rules of authority (職務権限規程). */
export const signingAuthorities = ["representative", "mandate", "rules"] as const;
const signingAuthoritySchema = z.enum(signingAuthorities);

/** Signing: the hashes of what the signer has read, and in which capacity. */
export const agreementSignSchema = z.strictObject({
  contentSha256: z.string().length(64),
  documentSha256: z.string().length(64),
  signerRole: lineOf(100),
  /** Demanded of guests: nobody at their organisation has given them a role here. */
  authority: signingAuthoritySchema.exactOptional(),
  agrees: z.literal(true),
});
export type AgreementSign = z.infer<typeof agreementSignSchema>;

/** Taking a fixed text back: why, and how many signatures it had before the eyes of whoever does it. */
export const agreementWithdrawSchema = z.strictObject({
  reason: reasonOf(1000),
  signatureCount: z.int().min(0),
});
export type AgreementWithdraw = z.infer<typeof agreementWithdrawSchema>;
