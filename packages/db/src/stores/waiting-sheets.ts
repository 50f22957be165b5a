import { WAITING_ITEMS_MAX } from "@bunkai/domain/notification/waiting";
import { and, asc, desc, eq, gt, isNotNull, isNull, max, min, or, sql } from "drizzle-orm";
import { accessRequests } from "../schema/access-request.ts";
import { answers, disclosures, revisions } from "../schema/disclosure.ts";
import { offerings } from "../schema/offering.ts";
import { sheetImports } from "../schema/sheet-import.ts";
import type { Tenant } from "../tenant.ts";
import { type Counted, counted, countOfAll } from "./counted.ts";

/** A sheet that is not issued as it stands, and since when. */
export type UnissuedSheet = {
  readonly disclosureId: string;
  readonly editionKey: string;
  readonly offeringName: string;
  readonly versionLabel: string;
  /** Doubtful rows of the workbook that was read and not taken over; 0 when there is none. */
  readonly doubtfulRowCount: number;
  readonly since: Date;
};

/**
 * The tenant's sheets that were never issued, or whose answers were changed since, or of which a workbook was read last
 * and not taken over. One query.
 */
export async function listUnissuedSheets(tenant: Tenant): Promise<Counted<UnissuedSheet>> {
  const { changed, issued, read } = besideSheet(tenant);
  const waits = sql<boolean>`coalesce(${read.createdAt} > coalesce(greatest(${issued.at}, ${changed.last}), '-infinity') and ${read.appliedAt} is null, false)`;
  const doubtful = sql`jsonb_path_query_array(${read.reading}, '$.items[*] ? (@.match.doubt != null)')`;
  const since = sql`case when ${issued.at} is null then ${disclosures.createdAt} else coalesce(${changed.first}, ${read.createdAt}) end`;
  const rows = await tenant.sql
    .select({
      disclosureId: disclosures.id,
      editionKey: disclosures.editionKey,
      offeringName: offerings.name,
      versionLabel: offerings.versionLabel,
      doubtfulRowCount: sql<number>`case when ${waits} then jsonb_array_length(${doubtful}) else 0 end`,
      since: since.mapWith(disclosures.createdAt),
      count: countOfAll,
    })
    .from(disclosures)
    .innerJoin(
      offerings,
      and(
        eq(offerings.organizationId, disclosures.organizationId),
        eq(offerings.id, disclosures.offeringId),
      ),
    )
    .leftJoinLateral(issued, sql`true`)
    .leftJoinLateral(changed, sql`true`)
    .leftJoinLateral(read, sql`true`)
    .where(
      and(
        eq(disclosures.organizationId, tenant.organizationId),
        or(isNull(issued.at), isNotNull(changed.first), waits),
      ),
    )
    .orderBy(since, asc(disclosures.id))
    .limit(WAITING_ITEMS_MAX);
  return counted(rows);
}

/** What lies beside a sheet: its last issue, what was answered since, and the workbook that was read last. */
function besideSheet({ sql: tx }: Tenant) {
  const issued = tx
    .select({ at: max(revisions.issuedAt).as("issued_at") })
    .from(revisions)
    .where(
      and(
        eq(revisions.organizationId, disclosures.organizationId),
        eq(revisions.offeringId, disclosures.offeringId),
        eq(revisions.editionKey, disclosures.editionKey),
      ),
    )
    .as("issued");
  const changed = tx
    .select({
      first: min(answers.changedAt).as("first_changed_at"),
      last: max(answers.changedAt).as("last_changed_at"),
    })
    .from(answers)
    .where(
      and(
        eq(answers.organizationId, disclosures.organizationId),
        eq(answers.disclosureId, disclosures.id),
        or(isNull(issued.at), gt(answers.changedAt, issued.at)),
      ),
    )
    .as("changed");
  const read = tx
    .select()
    .from(sheetImports)
    .where(
      and(
        eq(sheetImports.organizationId, disclosures.organizationId),
        eq(sheetImports.disclosureId, disclosures.id),
      ),
    )
    .orderBy(desc(sheetImports.createdAt), desc(sheetImports.id))
    .limit(1)
    .as("read");
  return { issued, changed, read };
}

/** A wish to read that the tenant has not decided, and since when. */
export type UndecidedAccess = {
  readonly offeringId: string;
  readonly offeringName: string;
  readonly versionLabel: string;
  readonly askingName: string;
  readonly since: Date;
};

/** The wishes to read that wait for the tenant's word. */
export async function listUndecidedAccess(tenant: Tenant): Promise<Counted<UndecidedAccess>> {
  const rows = await tenant.sql
    .select({
      offeringId: offerings.id,
      offeringName: offerings.name,
      versionLabel: offerings.versionLabel,
      askingName: accessRequests.askingName,
      since: accessRequests.askedAt,
      count: countOfAll,
    })
    .from(accessRequests)
    .innerJoin(
      offerings,
      and(
        eq(offerings.organizationId, accessRequests.organizationId),
        eq(offerings.id, accessRequests.offeringId),
      ),
    )
    .where(
      and(
        eq(accessRequests.organizationId, tenant.organizationId),
        eq(accessRequests.state, "open"),
      ),
    )
    .orderBy(asc(accessRequests.askedAt), asc(accessRequests.id))
    .limit(WAITING_ITEMS_MAX);
  return counted(rows);
}
