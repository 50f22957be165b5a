import { claimIdempotencyKey, keepAnswer } from "@bunkai/db/stores/idempotency-keys";
import { inTenant, type Tenant } from "@bunkai/db/tenant";
import { principalsOf } from "@bunkai/domain/account/acting-roles";
import type { Deed } from "@bunkai/domain/account/deed";
import type { ActingFor } from "@bunkai/domain/account/deputy";
import { demandReach } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { FacilityId, OrganizationId } from "@bunkai/domain/id";
import { type Happening, recordEvents } from "./audit/record-events.ts";
import type { ActingContext, Installation, KeyContext, PersonContext } from "./context.ts";
import { demandCertainty, demandRight, principalOf, reachOf } from "./principal.ts";

/** What a deed leaves behind: its answer (which can be written as JSON) and its events. */
export type Outcome<Result> = {
  readonly result: Result;
  /** What the events call it, where one right covers several deeds or a deed has several ends. Default: the deed. */
  readonly recordedAs?: string;
  /** At least one; none only where the deed found nothing left to do: then no event says that something happened. */
  readonly events: readonly [Happening, ...Happening[]] | readonly [];
  /** Further events in the own chain, where a deed is done to many things at once: one event for each. */
  readonly series?: readonly Happening[];
};

type Work<Result> = (tenant: Tenant) => Promise<Outcome<Result>>;

/**
 * Does a deed of a member or of a key: checks roles or scopes and, for deeds that bind, the second factor; opens one
 * transaction, and writes the events as its last statements. All or nothing. With an idempotency key, a repeated request
 * gets the first answer and nothing happens twice.
 *
 * @throws DomainError `not_allowed`, `key_scope_missing`, `key_needs_person`, `whole_group_only`, `second_factor_needed`, `fresh_factor_needed`, `idempotency_key_reused`
 */
export async function perform<Result>(
  ctx: ActingContext,
  deed: Deed,
  work: Work<Result>,
): Promise<Result> {
  demandRight(deed, ctx);
  demandCertainty(deed, ctx);
  demandReach(deed, reachOf(ctx));
  return performFor(ctx, ctx.organizationId, deed, async (tenant) =>
    onBehalf(await work(tenant), "apiKey" in ctx ? [] : principalsOf(deed, ctx)),
  );
}

/** Where the own roles would not have done, each event names those for whom it was done. */
function onBehalf<Result>(
  outcome: Outcome<Result>,
  principals: readonly ActingFor[],
): Outcome<Result> {
  const { events, series = [] } = outcome;
  const principal = principals.map(({ principalName }) => principalName).join("、");
  if (principal === "") return outcome;
  const [first, ...others] = events;
  const named = (happening: Happening): Happening => ({
    ...happening,
    names: { ...happening.names, onBehalfOf: principal },
  });
  return {
    ...outcome,
    events: first ? [named(first), ...others.map(named)] : [],
    series: series.map(named),
  };
}

/**
 * Does a deed of a person who is not (yet) a member: founding an organisation, accepting an invitation.
 * The deed itself decides whether the person may.
 */
export function performFor<Result>(
  ctx: (PersonContext & { readonly facilityIds?: readonly FacilityId[] }) | KeyContext,
  organizationId: OrganizationId,
  deed: string,
  work: Work<Result>,
): Promise<Result> {
  const { installation } = ctx;
  const { actor, apiKeyId, personId } = principalOf(ctx);
  const scope = { organizationId, personId, apiKeyId, facilityIds: reachOf(ctx) };
  return inTenant(installation.db, scope, (tenant) =>
    once(ctx, tenant, async () => {
      const { events, recordedAs = deed, result, series = [] } = await work(tenant);
      const occasion = { deed: recordedAs, actor, now: installation.now };
      if (events.length > 0) await recordEvents(tenant, occasion, events);
      for (const happening of series) await recordEvents(tenant, occasion, [happening]);
      return result;
    }),
  );
}

/**
 * Does a deed of the installation itself inside an organisation: what a job does. A job may come twice, so the work may
 * find that it was done already, and answer null: then nothing has happened, and no event says that something did.
 */
export function performAsSystem<Result>(
  installation: Installation,
  organizationId: OrganizationId,
  deed: string,
  work: (tenant: Tenant) => Promise<Outcome<Result> | null>,
): Promise<Result | null> {
  return inTenant(installation.db, { organizationId, personId: null }, async (tenant) => {
    const outcome = await work(tenant);
    if (!outcome) return null;
    const { events, recordedAs = deed, result } = outcome;
    const actor = { kind: "system" as const };
    await recordEvents(tenant, { deed: recordedAs, actor, now: installation.now }, events);
    return result;
  });
}

/** Looks at something of the organisation. Changes nothing, so it leaves no event. */
export async function look<Result>(
  ctx: ActingContext,
  deed: Deed,
  work: (tenant: Tenant) => Promise<Result>,
): Promise<Result> {
  demandRight(deed, ctx);
  const facilityIds = reachOf(ctx);
  demandReach(deed, facilityIds);
  const { apiKeyId, personId } = principalOf(ctx);
  const { organizationId } = ctx;
  const scope = { organizationId, personId, apiKeyId, facilityIds, readOnly: true };
  return inTenant(ctx.installation.db, scope, work);
}

async function once<Result>(
  ctx: PersonContext | KeyContext,
  tenant: Tenant,
  deed: () => Promise<Result>,
): Promise<Result> {
  const { idempotency, installation } = ctx;
  if (!idempotency) return deed();
  const { actorId } = principalOf(ctx);
  const { key, requestHash } = idempotency;
  const claim = { actorId, key, requestHash, createdAt: installation.now() };
  const earlier = await claimIdempotencyKey(tenant, claim);
  if (earlier && earlier.requestHash !== requestHash) {
    throw new DomainError("idempotency_key_reused");
  }
  if (earlier) return JSON.parse(earlier.result) as Result;
  const result = await deed();
  await keepAnswer(tenant, { actorId, key, result: JSON.stringify(result) });
  return result;
}
