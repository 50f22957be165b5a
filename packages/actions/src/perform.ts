import { claimIdempotencyKey, keepAnswer } from "@bunkai/db/stores/idempotency-keys";
import { inTenant, type Tenant } from "@bunkai/db/tenant";
import { principalsOf } from "@bunkai/domain/account/acting-roles";
import { type Deed, demandDeed } from "@bunkai/domain/account/deed";
import type { ActingFor } from "@bunkai/domain/account/deputy";
import { demandReach } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { FacilityId, OrganizationId } from "@bunkai/domain/id";
import { type Actor, type Happening, recordEvents } from "./audit/record-events.ts";
import type { Context, Installation, PersonContext } from "./context.ts";

/** What a deed leaves behind: its answer (which can be written as JSON) and at least one event. */
export type Outcome<Result> = {
  readonly result: Result;
  /** What the events call it, where one right covers several deeds or a deed has several ends. Default: the deed. */
  readonly recordedAs?: string;
  readonly events: readonly [Happening, ...Happening[]];
  /** Further events in the own chain, where a deed is done to many things at once: one event for each. */
  readonly series?: readonly Happening[];
};

type Work<Result> = (tenant: Tenant) => Promise<Outcome<Result>>;

/**
 * Does a deed of a member: checks the role, opens one transaction, and writes the events as its last statements.
 * All or nothing. With an idempotency key, a repeated request gets the first answer and nothing happens twice.
 *
 * @throws DomainError `not_allowed`, `whole_group_only`, `idempotency_key_reused`
 */
export async function perform<Result>(
  ctx: Context,
  deed: Deed,
  work: Work<Result>,
): Promise<Result> {
  demandDeed(deed, ctx.roles);
  demandReach(deed, ctx.facilityIds);
  return performFor(ctx, ctx.organizationId, deed, async (tenant) =>
    onBehalf(await work(tenant), principalsOf(deed, ctx)),
  );
}

/** Where the own roles would not have done, each event names those for whom it was done. */
function onBehalf<Result>(
  { events, series = [], ...outcome }: Outcome<Result>,
  principals: readonly ActingFor[],
): Outcome<Result> {
  const principal = principals.map(({ principalName }) => principalName).join("、");
  if (principal === "") return { ...outcome, events, series };
  const [first, ...others] = events;
  const named = (happening: Happening): Happening => ({
    ...happening,
    names: { ...happening.names, onBehalfOf: principal },
  });
  return {
    ...outcome,
    events: [named(first), ...others.map(named)],
    series: series.map(named),
  };
}

/**
 * Does a deed of a person who is not (yet) a member: founding an organisation, accepting an invitation.
 * The deed itself decides whether the person may.
 */
export function performFor<Result>(
  ctx: PersonContext & { readonly facilityIds?: readonly FacilityId[] },
  organizationId: OrganizationId,
  deed: string,
  work: Work<Result>,
): Promise<Result> {
  const { installation, person } = ctx;
  const actor: Actor = { kind: "person", name: person.name };
  const scope = { organizationId, personId: person.id, facilityIds: ctx.facilityIds };
  return inTenant(installation.db, scope, (tenant) =>
    once(ctx, tenant, async () => {
      const { events, recordedAs = deed, result, series = [] } = await work(tenant);
      const occasion = { deed: recordedAs, actor, now: installation.now };
      await recordEvents(tenant, occasion, events);
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
  ctx: Context,
  deed: Deed,
  work: (tenant: Tenant) => Promise<Result>,
): Promise<Result> {
  demandDeed(deed, ctx.roles);
  demandReach(deed, ctx.facilityIds);
  const { facilityIds, organizationId, person } = ctx;
  const scope = { organizationId, personId: person.id, facilityIds, readOnly: true };
  return inTenant(ctx.installation.db, scope, work);
}

async function once<Result>(
  { idempotency, installation, person }: PersonContext,
  tenant: Tenant,
  deed: () => Promise<Result>,
): Promise<Result> {
  if (!idempotency) return deed();
  const { key, requestHash } = idempotency;
  const claim = { personId: person.id, key, requestHash, createdAt: installation.now() };
  const earlier = await claimIdempotencyKey(tenant, claim);
  if (earlier && earlier.requestHash !== requestHash) {
    throw new DomainError("idempotency_key_reused");
  }
  if (earlier) return JSON.parse(earlier.result) as Result;
  const result = await deed();
  await keepAnswer(tenant, { personId: person.id, key, result: JSON.stringify(result) });
  return result;
}
