import { z } from "zod";
import { organizationIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

/** `vendor` 対象事業者, `hospital` 医療機関等, `both`: an organisation that is both, such as a hospital that sells its system. */
export const foundedKinds = ["vendor", "hospital", "both"] as const;
const foundedKindSchema = z.enum(foundedKinds);

/** `guest`: a seat, made for one object and one person whose organisation is not here. Nobody founds one. */
export const organizationKindSchema = z.enum([...foundedKinds, "guest"]);
export type OrganizationKind = z.infer<typeof organizationKindSchema>;

/** One person founds no more within 24 hours: names are free, and mails bear them. */
export const ORGANIZATIONS_PER_DAY_MAX = 5;

const organizationNameSchema = lineOf(120);

export const organizationSchema = z.object({
  id: organizationIdSchema,
  name: z.string(),
  kind: organizationKindSchema,
  /** True: who acts for it has shown a second factor. */
  demandsSecondFactor: z.boolean(),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
});
export type Organization = z.infer<typeof organizationSchema>;

/** Those that a person can found. */
export type FoundedKind = z.infer<typeof foundedKindSchema>;

export const organizationCreateSchema = z.strictObject({
  name: organizationNameSchema,
  kind: foundedKindSchema,
});
export type OrganizationCreate = z.infer<typeof organizationCreateSchema>;

export const organizationRenameSchema = z.strictObject({ name: organizationNameSchema });
export type OrganizationRename = z.infer<typeof organizationRenameSchema>;

/** Whether all who act for the organisation have to show a second factor. */
export const factorDemandSchema = z.strictObject({ isDemanded: z.boolean() });
export type FactorDemand = z.infer<typeof factorDemandSchema>;
