import { z } from "zod";
import { agreementIdSchema, matrixIdSchema } from "../id.ts";
import { languageSchema } from "../language.ts";
import { partyKeySchema } from "../responsibility/party.ts";
import { lineOf } from "../text.ts";

const strengthSchema = z.enum(["password", "twoFactor"]);

export const agreementSignatureSchema = z.object({
  partyKey: partyKeySchema,
  signerName: z.string(),
  signerRole: z.string(),
  strength: strengthSchema,
  signedAt: z.iso.datetime(),
});
export type AgreementSignature = z.infer<typeof agreementSignatureSchema>;

/**
 * - `signing`: signatures are missing
 * - `sealing`: all have signed, the seals are being put on
 * - `complete`: sealed, with its certificate
 */
const agreementStateSchema = z.enum(["signing", "sealing", "complete"]);

/** A fixed text and how far its signing is. */
export const agreementSchema = z.object({
  id: agreementIdSchema,
  matrixId: matrixIdSchema,
  documentNumber: z.string(),
  title: z.string(),
  language: languageSchema,
  contentSha256: z.string(),
  documentSha256: z.string(),
  signersNeeded: z.array(partyKeySchema),
  signatures: z.array(agreementSignatureSchema),
  sealsDone: z.int().min(0),
  state: agreementStateSchema,
  fixedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Signing: the hashes of what the signer has read, and in which capacity. */
export const agreementSignSchema = z.strictObject({
  contentSha256: z.string().length(64),
  documentSha256: z.string().length(64),
  signerRole: lineOf(100),
  agrees: z.literal(true),
});
export type AgreementSign = z.infer<typeof agreementSignSchema>;
