import { z } from "zod";
import { passkeyIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

export const PASSKEY_NAME_LENGTH_MAX = 60;
export const passkeyNameSchema = lineOf(PASSKEY_NAME_LENGTH_MAX);

/** A passkey as its owner sees it. Its public key never leaves the server. */
export const passkeySchema = z.object({
  id: passkeyIdSchema,
  name: z.string(),
  addedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type Passkey = z.infer<typeof passkeySchema>;

/** Bytes as browsers send them; far longer than any authenticator makes them. */
const bytes = z
  .string()
  .regex(/^[\w-]+$/u)
  .max(16_384);

const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
};

/** What an authenticator answers when it has made a passkey. Source: WebAuthn Level 3, 5.1.8 (RegistrationResponseJSON). */
export const passkeyMadeSchema = z.object({
  ...credential,
  response: z.looseObject({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().regex(/^[\w-]{1,32}$/u))
      .max(8)
      .optional(),
  }),
});

/** What an authenticator answers when it is shown. Source: WebAuthn Level 3, 5.1.8 (AuthenticationResponseJSON). */
export const passkeyShownSchema = z.object({
  ...credential,
  response: z.looseObject({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
  }),
});

/** What a browser is asked to make a passkey with, or to show one. Source: WebAuthn Level 3, 5.1.9 and 5.1.10. */
export const passkeyOptionsSchema = z.looseObject({ challenge: z.string() });

export const passkeyChangeSchema = z.strictObject({ name: passkeyNameSchema });
export type PasskeyChange = z.infer<typeof passkeyChangeSchema>;

/** A passkey that was just made, under the name by which its owner knows the device. */
export const passkeyAddSchema = z.strictObject({
  name: passkeyNameSchema,
  made: passkeyMadeSchema,
});
export type PasskeyAdd = z.infer<typeof passkeyAddSchema>;

export const passkeyShowSchema = z.strictObject({ shown: passkeyShownSchema });
export type PasskeyShow = z.infer<typeof passkeyShowSchema>;

/** A passkey that was added. */
export const passkeyAddedSchema = z.object({
  passkey: passkeySchema,
  /** Made with somebody's first factor, and seen this once. Empty: those that there are stay good. */
  recoveryCodes: z.array(z.string()),
});
export type PasskeyAdded = z.infer<typeof passkeyAddedSchema>;

/** Why a passkey was not taken, as `passkey_refused` says it. */
export const passkeyReasons = [
  "expired",
  "foreign",
  "otherPerson",
  "unknown",
  "unverified",
] as const;
export type PasskeyReason = (typeof passkeyReasons)[number];
