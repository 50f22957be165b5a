import type { ApiKeyId, FacilityId, OrganizationId, PersonId } from "@bunkai/domain/id";
import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Enqueue } from "./jobs/job-queue.ts";
import type { Sql } from "./sql.ts";

/**
 * One organisation inside one transaction: what every store takes.
 *
 * Inside, only this is in scope: a call on the outer database would wait for itself on PGlite,
 * and anything slow (worker, network, mail) would hold the organisation's locks.
 */
export type Tenant = {
  readonly sql: Sql;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId | null;
  /** The facilities to which whoever acts is limited; none: the whole group. */
  readonly facilityIds: readonly FacilityId[];
  /** Queues a job that exists only if this transaction commits. */
  readonly enqueue: Enqueue;
};

/** The installation itself inside one transaction: for the few tables whose policy lets it in. */
export type System = { readonly sql: Sql; readonly enqueue: Enqueue };

/** A person inside one transaction, before any organisation is chosen. */
export type Person = { readonly sql: Sql; readonly personId: PersonId };

type Settings = {
  readonly organizationId?: string;
  readonly personId?: string | null;
  readonly apiKeyId?: string | undefined;
  readonly facilityIds?: readonly string[] | undefined;
  readonly system?: boolean;
  readonly readOnly?: boolean;
};

/**
 * Runs `work` as one organisation. All or nothing. Row-level security hides every other organisation.
 * With `facilityIds`, it hides the other facilities of the organisation too: that is for members, jobs see the whole group.
 * With `readOnly`, the database itself refuses to change or lock anything.
 */
export function inTenant<Result>(
  db: Database,
  scope: {
    readonly organizationId: OrganizationId;
    readonly personId: PersonId | null;
    /** Set when a key acts, and no person. */
    readonly apiKeyId?: ApiKeyId | undefined;
    readonly facilityIds?: readonly FacilityId[] | undefined;
    readonly readOnly?: boolean;
  },
  work: (tenant: Tenant) => Promise<Result>,
): Promise<Result> {
  return db.app.transaction(async (tx) => {
    const { facilityIds = [] } = scope;
    await apply(tx, scope);
    return work({ ...scope, facilityIds, sql: tx, enqueue: db.jobs.enqueuerFor(tx) });
  });
}

/** Runs `work` as a person: own memberships and own keys, no organisation's data. */
export function inPerson<Result>(
  db: Database,
  personId: PersonId,
  work: (person: Person) => Promise<Result>,
): Promise<Result> {
  return db.app.transaction(async (tx) => {
    await apply(tx, { personId });
    return work({ sql: tx, personId });
  });
}

/** Runs `work` as the installation: mails on their way, invitations by token, swept uploads. */
export function inSystem<Result>(
  db: Database,
  work: (system: System) => Promise<Result>,
): Promise<Result> {
  return db.app.transaction(async (tx) => {
    await apply(tx, { system: true });
    return work({ sql: tx, enqueue: db.jobs.enqueuerFor(tx) });
  });
}

/**
 * Lets a deed append to a counterpart's audit chain, and put lines into its members' inboxes, inside the same transaction.
 * Nothing else may need this: a shared object has its own participants table.
 */
export async function actFor(tenant: Tenant, organizationId: OrganizationId): Promise<void> {
  await tenant.sql.execute(sql`select set_config('app.organization_id', ${organizationId}, true)`);
}

/** Looks at what the person of a tenant sees without any organisation: own memberships. Inside the same transaction. */
export async function asPersonAlone<Result>(
  tenant: Tenant,
  look: () => Promise<Result>,
): Promise<Result> {
  await tenant.sql.execute(sql`select set_config('app.organization_id', '', true)`);
  const result = await look();
  await actFor(tenant, tenant.organizationId);
  return result;
}

async function apply(tx: Sql, settings: Settings): Promise<void> {
  const { apiKeyId, facilityIds = [], organizationId = "", personId } = settings;
  const { readOnly = false, system = false } = settings;
  const reach = facilityIds.length === 0 ? "all" : facilityIds.join(",");
  const access = readOnly ? sql`, set_config('transaction_read_only', 'on', true)` : sql``;
  await tx.execute(sql`select
    set_config('app.organization_id', ${organizationId}, true),
    set_config('app.facility_ids', ${organizationId === "" ? "" : reach}, true),
    set_config('app.person_id', ${personId ?? ""}, true),
    set_config('app.actor_id', ${personId ?? apiKeyId ?? ""}, true),
    set_config('app.system', ${system ? "on" : ""}, true)${access}`);
}
