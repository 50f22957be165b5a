import { z } from "zod";

/** The second factor of a person, as the person alone sees it. */
export const secondFactorSchema = z.object({
  isOn: z.boolean(),
  /** An authenticator app is set up. */
  hasApp: z.boolean(),
  /** At least one passkey is registered. */
  hasPasskey: z.boolean(),
  /** Recovery codes that are still good; null: there is no second factor. */
  recoveryCodesLeft: z.int().min(0).nullable(),
  /** Organisations that demand two factors of this person, by name. */
  demandedBy: z.array(z.string()),
});
export type SecondFactor = z.infer<typeof secondFactorSchema>;

/** A key for an authenticator app, as the address that such an app opens. */
export const factorKeySchema = z.object({ uri: z.string() });

/** What is asked before a factor is added or taken away; without a password: a passkey was just shown. See `demandsPassword`. */
export const factorProofSchema = z.strictObject({ password: z.string().max(256).optional() });
export type FactorProof = z.infer<typeof factorProofSchema>;
/** A code that shows that the new app has the key. */
export const factorKeyConfirmSchema = z.strictObject({ code: z.string().max(32) });

/** Recovery codes, shown once. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) });
