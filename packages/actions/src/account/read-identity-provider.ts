import {
  findIdentityProvider,
  findOpenProvider,
  type OpenProvider,
} from "@bunkai/db/stores/identity-providers";
import { inSystem } from "@bunkai/db/tenant";
import type { IdentityProvider } from "@bunkai/domain/account/identity-provider";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { identityProviderIdSchema } from "@bunkai/domain/id";
import type { Context, Installation } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's provider, or null. */
export function readIdentityProvider(ctx: Context): Promise<IdentityProvider | null> {
  return look(ctx, "identityProvider.read", (tenant) => findIdentityProvider(tenant));
}

/**
 * The provider behind a link to sign in.
 *
 * @throws DomainError `provider_off`, one answer for links that never were, and for providers that are switched off
 */
export async function getOpenProvider(
  { db }: Pick<Installation, "db">,
  id: string,
): Promise<OpenProvider> {
  const known = identityProviderIdSchema.safeParse(id).data;
  const found = known && (await inSystem(db, (system) => findOpenProvider(system, known)));
  if (!found) throw new DomainError("provider_off");
  return found;
}
