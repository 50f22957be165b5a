import { z } from "zod";
import { identityProviderIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

const DOMAINS_MAX = 20;
const CLASSES_MAX = 10;
const ADDRESS_LENGTH_MAX = 500;

/** The issuer identifier of a provider: an address without a question mark or a fragment. Source: OpenID Connect Core, 2 (`iss`). */
const issuerSchema = z
  .string()
  .trim()
  .max(ADDRESS_LENGTH_MAX)
  .pipe(z.url({ protocol: /^https?$/u }))
  .refine((address) => !/[?#@\s]/u.test(address), { error: "invalid_format" });

/** The part of a mail address behind the @, in the letters that mail servers use. */
const mailDomainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?=.{4,})(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/u, {
    error: "invalid_format",
  });

const unique = (values: readonly string[]) => [...new Set(values)];

/**
 * The provider of identities of one organisation (OpenID Connect), as its administrators see it. The client's secret is
 * told by nobody.
 */
export const identityProviderSchema = z.object({
  id: identityProviderIdSchema,
  issuer: z.string(),
  clientId: z.string(),
  /** Whose addresses find their way to it at sign-in. It claims nothing: two organisations may name the same one. */
  mailDomains: z.array(z.string()),
  /** Values of `acr` with which it says that a second factor was shown. */
  factorClasses: z.array(z.string()),
  isOn: z.boolean(),
  /** Whether all members must come by it; see `refuseBesideProvider`. */
  isDemanded: z.boolean(),
  /** When somebody came in by these settings for the first time; null: nobody has yet. */
  provedAt: z.iso.datetime().nullable(),
  version: z.int().min(1),
});
export type IdentityProvider = z.infer<typeof identityProviderSchema>;

/** What administrators enter. Without `clientSecret`, the one that is kept stays. */
export const identityProviderChangeSchema = z.strictObject({
  issuer: issuerSchema,
  clientId: lineOf(200),
  clientSecret: z.string().trim().min(1).max(1000).exactOptional(),
  mailDomains: z.array(mailDomainSchema).max(DOMAINS_MAX).transform(unique),
  factorClasses: z.array(lineOf(200)).max(CLASSES_MAX).transform(unique),
  isOn: z.boolean(),
  isDemanded: z.boolean(),
});
export type IdentityProviderChange = z.infer<typeof identityProviderChangeSchema>;

/** The settings beside what has to be entered at the provider. `provider` is null while there is none. */
export const providerSettingsSchema = z.object({
  provider: identityProviderSchema.nullable(),
  /** To be entered at the provider, letter by letter. */
  redirectUri: z.string(),
});
export type ProviderSettings = z.infer<typeof providerSettingsSchema>;

/** What is tried before the settings are saved. */
export const providerTrialSchema = z.strictObject({ issuer: issuerSchema });
export type ProviderTrial = z.infer<typeof providerTrialSchema>;

/**
 * Why a provider cannot be used, as far as its address tells.
 *
 * - `unencrypted`: not https · `refused`: it stands in a private network that the operator has not named
 * - `nobody`: no such name, no answer, broken encryption · `late`: no answer in time
 * - `notFound`: something answers, but not with a description · `redirected`: it leads elsewhere
 * - `unreadable`: the description is none · `otherIssuer`: it describes another issuer · `tooWeak`: it lacks what we need
 */
const providerFaults = [
  "late",
  "nobody",
  "notFound",
  "otherIssuer",
  "redirected",
  "refused",
  "tooWeak",
  "unencrypted",
  "unreadable",
] as const;
export const providerFaultSchema = z.enum(providerFaults);
export type ProviderFault = z.infer<typeof providerFaultSchema>;

/** What came of trying: nothing is wrong, or what is. */
export const providerFindingSchema = z.object({ fault: providerFaultSchema.nullable() });
export type ProviderFinding = z.infer<typeof providerFindingSchema>;

/** The organisation's own sign-in, and the page to come back to. */
export const providerSignInSchema = z.strictObject({
  providerId: z.string().max(100),
  next: z.string().max(2000).exactOptional(),
});
export const providerAgainSchema = providerSignInSchema.pick({ next: true });
/** Where a browser goes on. */
export const wayOnSchema = z.object({ url: z.string() });
