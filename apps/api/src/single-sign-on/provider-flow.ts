import { createHash } from "node:crypto";
import type { Installation } from "@bunkai/actions/context";
import { keepProviderFlow, takeProviderFlow } from "@bunkai/db/stores/provider-flows";
import { landingPath } from "@bunkai/domain/account/landing-path";
import { identityProviderIdSchema, sessionIdSchema } from "@bunkai/domain/id";
import { z } from "zod";

/** How long somebody may take at the provider. */
export const FLOW_MINUTES = 10;

const flowSchema = z.object({
  providerId: identityProviderIdSchema,
  /** To whom the code belongs: settings may change while somebody is at the provider. */
  issuer: z.string(),
  clientId: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Hash of what the browser keeps that began: nobody else's browser ends it. */
  browser: z.string(),
  next: z.string().transform(landingPath),
  beganAt: z.coerce.date(),
  /** The session in which somebody is asked again who it is; null: somebody signs in. */
  again: sessionIdSchema.nullable(),
});

/** A sign-in under way: what is remembered here while somebody is at the provider. */
export type ProviderFlow = z.infer<typeof flowSchema>;

/** Remembers a sign-in until its `state` comes back. */
export async function keepFlow(
  { db }: Pick<Installation, "db">,
  state: string,
  flow: Omit<ProviderFlow, "browser"> & { readonly browser: string },
): Promise<void> {
  const expiresAt = new Date(flow.beganAt.getTime() + FLOW_MINUTES * 60_000);
  const value = JSON.stringify({ ...flow, browser: hashOf(flow.browser) });
  await keepProviderFlow(db, { key: hashOf(state), value, expiresAt });
}

/**
 * What was remembered, once: the second time, too late, or in another browser there is nothing.
 *
 * @param browser what the browser keeps; null: nothing
 */
export async function takeFlow(
  { db, now }: Pick<Installation, "db" | "now">,
  state: string,
  browser: string | null,
): Promise<ProviderFlow | null> {
  const value = await takeProviderFlow(db, hashOf(state), now());
  if (value === null || browser === null) return null;
  const flow = flowSchema.parse(JSON.parse(value));
  return flow.browser === hashOf(browser) ? flow : null;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
