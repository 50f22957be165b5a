import type { ProviderClaims } from "@bunkai/actions/account/enter-by-provider";
import type { TokenOfFactor } from "@bunkai/domain/account/factor-by-provider";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { z } from "zod";

const SUBJECT_LENGTH_MAX = 255;
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null);

/** What a provider says of somebody, and how it has recognised them. */
export type ProviderWord = { readonly claims: ProviderClaims; readonly factor: TokenOfFactor };

const ofPerson = z.looseObject({
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
  name: z.unknown().optional(),
});

/** The claims that we use. Source: OpenID Connect Core, 2 and 5.1. What is malformed counts as not said. */
const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(SUBJECT_LENGTH_MAX),
  iat: z.number(),
  auth_time: z.number().optional(),
  email: orNull(z.string()),
  // Some providers write it as a text. What is neither is no word for the address.
  email_verified: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")])
    .optional()
    .catch(false),
  name: orNull(z.string()),
  amr: z.array(z.string()).catch([]),
  acr: orNull(z.string()),
});

/**
 * What a checked token says, as far as it concerns us.
 *
 * @param userInfo what the provider says of the person elsewhere: who it is, and how surely, is the token's to say
 *
 * @throws DomainError `provider_answer_invalid` for a name of somebody that is no name
 */
export function readClaims(token: object, userInfo: object): ProviderWord {
  const { email: address, email_verified: isVerified, name: called } = ofPerson.parse(userInfo);
  const read = claimsSchema.safeParse({
    ...{ email: address, email_verified: isVerified, name: called },
    ...token,
  });
  if (!read.success) throw new DomainError("provider_answer_invalid");
  const { acr, amr, auth_time, email, email_verified, iat, iss, name, sub } = read.data;
  return {
    claims: { issuer: iss, subject: sub, email, emailVerified: email_verified ?? null, name },
    factor: { acr, amr, authTime: auth_time ?? null, issuedAt: iat },
  };
}
