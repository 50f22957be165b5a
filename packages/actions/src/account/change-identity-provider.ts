import {
  addIdentityProvider,
  changeIdentityProvider as changeStored,
  findIdentityProvider,
} from "@bunkai/db/stores/identity-providers";
import type { Tenant } from "@bunkai/db/tenant";
import type {
  IdentityProvider,
  IdentityProviderChange,
} from "@bunkai/domain/account/identity-provider";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { identityProviderIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { closeProviderSecret } from "./provider-secret.ts";

/**
 * Enters or changes the provider whose word lets people into the organisation.
 *
 * @param version the version that the person read; null: there was no provider
 * @throws DomainError `edit_conflict` when somebody else was faster, `invalid_input` for a first entry without a secret
 * @throws DomainError `provider_untried` when it is demanded before anybody has come in by it
 */
export function changeIdentityProvider(
  ctx: Context,
  change: IdentityProviderChange,
  version: number | null,
): Promise<IdentityProvider> {
  return perform(ctx, "identityProvider.change", async (tenant) => {
    const before = await findIdentityProvider(tenant, { lock: true });
    if ((before?.version ?? null) !== version) throw conflict(change, before);
    const changed = before
      ? await changeStored(tenant, {
          values: valuesOf(ctx, before, change),
          version: before.version,
        })
      : await add(ctx, tenant, change);
    if (!changed) throw conflict(change, before);
    const { factorClasses, isDemanded, isOn, issuer, mailDomains } = changed;
    return {
      result: changed,
      events: [
        {
          subject: { kind: "identityProvider", id: changed.id },
          facts: {
            ...{ issuer, isOn, providerDemanded: isDemanded, mailDomains, factorClasses },
            secretReplaced: change.clientSecret !== undefined,
          },
        },
      ],
    };
  });
}

function add(
  ctx: Context,
  tenant: Tenant,
  change: IdentityProviderChange,
): Promise<IdentityProvider | null> {
  const { clientSecret, ...entered } = change;
  if (clientSecret === undefined) {
    const errors = [{ pointer: "/clientSecret", code: "empty" }];
    throw new DomainError("invalid_input", { in: "body", errors });
  }
  if (change.isDemanded) throw new DomainError("provider_untried");
  return addIdentityProvider(tenant, {
    ...entered,
    id: newId(identityProviderIdSchema),
    clientSecretBox: closeProviderSecret(ctx.installation, clientSecret),
    provedAt: null,
    createdAt: ctx.installation.now(),
  });
}

/** Another issuer or client is another provider: nobody has come in by it yet. */
function valuesOf(
  { installation }: Context,
  before: IdentityProvider,
  { clientSecret, ...entered }: IdentityProviderChange,
) {
  const isSame = before.issuer === entered.issuer && before.clientId === entered.clientId;
  const provedAt = isSame && before.provedAt !== null ? new Date(before.provedAt) : null;
  if (entered.isDemanded && provedAt === null) throw new DomainError("provider_untried");
  const box = clientSecret === undefined ? null : closeProviderSecret(installation, clientSecret);
  return { ...entered, provedAt, ...(box !== null && { clientSecretBox: box }) };
}

/** Both sides, as far as they are no secret. */
function conflict(
  { clientSecret: _, ...mine }: IdentityProviderChange,
  theirs: IdentityProvider | null,
): DomainError {
  if (!theirs) return new DomainError("edit_conflict", { mine, theirs: null });
  const { clientId, factorClasses, isDemanded, isOn, issuer, mailDomains, version } = theirs;
  const seen = { clientId, factorClasses, isDemanded, isOn, issuer, mailDomains, version };
  return new DomainError("edit_conflict", { mine, theirs: seen });
}
