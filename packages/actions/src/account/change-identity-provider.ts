import {
  addIdentityProvider,
  changeIdentityProvider as changeStored,
  findIdentityProvider,
} from "@bunkai/db/stores/identity-providers";
import { endProviderSessions } from "@bunkai/db/stores/sessions";
import type { Tenant } from "@bunkai/db/tenant";
import type {
  IdentityProvider,
  IdentityProviderChange,
} from "@bunkai/domain/account/identity-provider";
import { refuseLentAdministration } from "@bunkai/domain/account/lent-administration";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { identityProviderIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { closeProviderSecret } from "./provider-secret.ts";

/**
 * Enters or changes the provider whose word lets people into the organisation. Where it is switched off, or becomes
 * another one, the sessions that it has opened end: its word is no longer asked for.
 *
 * @param version the version that the person read; null: there was no provider
 * @throws DomainError `edit_conflict` when somebody else was faster, `invalid_input` for a first entry without a secret
 * @throws DomainError `lent_administration` for a deputy: who runs the provider comes in as whomever it names
 * @throws DomainError `provider_untried` when it is demanded before anybody has come in by it
 */
export async function changeIdentityProvider(
  ctx: Context,
  change: IdentityProviderChange,
  version: number | null,
): Promise<IdentityProvider> {
  const { changed, isGone } = await perform(ctx, "identityProvider.change", async (tenant) => {
    refuseLentAdministration(ctx, { isWayIn: true });
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
      result: { changed, isGone: isAnother(before, changed) || !changed.isOn },
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
  if (isGone) await endProviderSessions(ctx.installation.db, ctx.organizationId);
  return changed;
}

/** Another issuer or client is another provider: nobody has come in by it yet. */
function isAnother(
  before: IdentityProvider | null,
  after: Pick<IdentityProvider, "clientId" | "issuer">,
): boolean {
  return before?.issuer !== after.issuer || before.clientId !== after.clientId;
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

function valuesOf(
  { installation }: Context,
  before: IdentityProvider,
  { clientSecret, ...entered }: IdentityProviderChange,
) {
  const isKnown = !isAnother(before, entered);
  const provedAt = isKnown && before.provedAt !== null ? new Date(before.provedAt) : null;
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
