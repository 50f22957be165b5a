import { z } from "zod";

/** What a member does in an organisation. One person may hold several. */
export const roles = [
  "administrator",
  "author",
  "reviewer",
  "negotiator",
  "signer",
  "procurement",
  "viewer",
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** At least one role, none twice. */
export const rolesSchema = z
  .array(roleSchema)
  .min(1)
  .max(roles.length)
  .refine((held) => new Set(held).size === held.length, { error: "duplicate" });
