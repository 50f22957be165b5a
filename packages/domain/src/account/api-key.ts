import { z } from "zod";
import { apiKeyIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";
import { apiKeyScopeSchema, apiKeyScopes } from "./api-key-scope.ts";

/** No key works longer than a year: whoever wants it longer looks at it once a year. */
export const API_KEY_VALID_DAYS_MAX = 365;

/** So long before its end the administrators learn of it. */
export const API_KEY_WARNED_DAYS = 14;

/** How long a key works, as the form offers it. */
export const apiKeyValidDays = [30, 90, 180, API_KEY_VALID_DAYS_MAX] as const;

export const apiKeyStateSchema = z.enum(["active", "expired", "revoked"]);
export type ApiKeyState = z.infer<typeof apiKeyStateSchema>;

/** A key as administrators see it. The secret itself is nowhere: `start` is how it begins, to recognise it by. */
export const apiKeySchema = z.object({
  id: apiKeyIdSchema,
  name: z.string(),
  scopes: z.array(apiKeyScopeSchema),
  state: apiKeyStateSchema,
  start: z.string(),
  /** Who made it, by the name that this person had then. */
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  /** To the minute. */
  lastUsedAt: z.iso.datetime().nullable(),
  lastUsedAddress: z.string().nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeyCreateSchema = z.strictObject({
  name: lineOf(60),
  scopes: z
    .array(apiKeyScopeSchema)
    .min(1)
    .max(apiKeyScopes.length)
    .refine((held) => new Set(held).size === held.length, { error: "duplicate" }),
  validDays: z.int().min(1).max(API_KEY_VALID_DAYS_MAX),
});
export type ApiKeyCreate = z.infer<typeof apiKeyCreateSchema>;

/** A new key with its secret, which is told this once and never again. */
export const apiKeyCreatedSchema = z.object({ key: apiKeySchema, secret: z.string() });
export type ApiKeyCreated = z.infer<typeof apiKeyCreatedSchema>;

/** What has become of a key at a moment. A revoked key stays revoked after its end. */
export function apiKeyStateAt(
  key: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): ApiKeyState {
  if (key.revokedAt) return "revoked";
  return key.expiresAt <= now ? "expired" : "active";
}
