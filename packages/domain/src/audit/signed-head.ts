import { z } from "zod";

/** A time-stamp (RFC 3161) over the signature of a signed head. */
const headStampSchema = z.object({
  /** The address that was asked, and the time that the token bears. */
  authority: z.string(),
  at: z.iso.datetime(),
  /** The token, DER in base64. */
  token: z.base64(),
});

/** A head of an organisation's chain that the installation has signed. */
export const signedHeadSchema = z.object({
  sequence: z.int().min(1),
  hash: z.string(),
  at: z.iso.datetime(),
  /** What was signed, character by character. */
  text: z.string(),
  /** ECDSA (P-256, SHA-256) in DER, in base64. */
  signature: z.base64(),
  stamp: headStampSchema.nullable(),
});
export type SignedHead = z.infer<typeof signedHeadSchema>;

/** Signed heads, oldest first, and the certificates (DER in base64) of the keys that ever signed here. */
export const signedHeadsSchema = z.object({
  heads: z.array(signedHeadSchema),
  certificates: z.array(z.base64()),
});
export type SignedHeads = z.infer<typeof signedHeadsSchema>;
