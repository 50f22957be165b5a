import { type ApiKeyScope, mayKeyDo, scopesWith } from "@bunkai/domain/account/api-key-scope";
import { type Deed, demandDeed } from "@bunkai/domain/account/deed";
import { demandFreshFactor } from "@bunkai/domain/account/fresh-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { demandGuestDeed } from "@bunkai/domain/guest/guest-deed";
import type { ApiKeyId, FacilityId, PersonId } from "@bunkai/domain/id";
import type { Actor } from "./audit/record-events.ts";
import type { ActingContext, KeyContext, PersonContext } from "./context.ts";

/** Who stands behind a request, for the audit chain, the database and repeated requests. */
export type Principal = {
  readonly actor: Actor;
  /** Whose repeated requests are one request. */
  readonly actorId: ApiKeyId | PersonId;
  readonly personId: PersonId | null;
  readonly apiKeyId?: ApiKeyId;
};

/** The person of a request, or its key. */
export function principalOf(ctx: PersonContext | KeyContext): Principal {
  if ("apiKey" in ctx) {
    const { id, name } = ctx.apiKey;
    return { actor: { kind: "apiKey", id, name }, actorId: id, personId: null, apiKeyId: id };
  }
  const { id, name } = ctx.person;
  return { actor: { kind: "person", name }, actorId: id, personId: id };
}

/** The facilities to which whoever acts is limited; none: the whole group, for which every key acts. */
export function reachOf(
  ctx: (PersonContext & { readonly facilityIds?: readonly FacilityId[] }) | KeyContext,
): readonly FacilityId[] {
  return "apiKey" in ctx ? [] : (ctx.facilityIds ?? []);
}

/**
 * Demands that the member's roles, or the key's scopes, allow a deed. From a guest's seat few deeds are done, whatever the roles.
 *
 * @throws DomainError `guest_deed_refused`
 * @throws DomainError `not_allowed` with the roles that could
 * @throws DomainError `key_scope_missing` with the scopes that could, `key_needs_person` when none could
 */
export function demandRight(deed: Deed, ctx: ActingContext): void {
  if ("apiKey" in ctx) {
    demandScope(deed, ctx.apiKey.scopes);
    return;
  }
  if (ctx.organizationKind === "guest") demandGuestDeed(deed);
  demandDeed(deed, ctx.roles);
}

/**
 * Demands that it is surely this person who does what binds the organisation. No key may do any of that.
 *
 * @throws DomainError `second_factor_needed`, `fresh_factor_needed`
 */
export function demandCertainty(deed: Deed, ctx: ActingContext): void {
  if (!("apiKey" in ctx)) demandFreshFactor(deed, ctx.session, ctx.installation.now());
}

function demandScope(deed: Deed, held: readonly ApiKeyScope[]): void {
  if (mayKeyDo(deed, held)) return;
  const scopes = scopesWith(deed);
  if (scopes.length === 0) throw new DomainError("key_needs_person");
  throw new DomainError("key_scope_missing", { deed, scopes });
}
