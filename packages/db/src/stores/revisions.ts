import { type Revision, revisionSchema } from "@bunkai/domain/disclosure/revision";
import type { OfferingId, RevisionId } from "@bunkai/domain/id";
import { and, desc, eq, inArray, max } from "drizzle-orm";
import { revisionContents, revisions } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";
import { isReadableRevision } from "./readable-revision.ts";

type Row = typeof revisions.$inferSelect;

/** The number that the next revision of an offering's sheet gets. The draft must be locked. */
export async function nextRevisionNumber(
  tenant: Tenant,
  sheet: { readonly offeringId: OfferingId; readonly editionKey: string },
): Promise<number> {
  const [row] = await tenant.sql
    .select({ last: max(revisions.number) })
    .from(revisions)
    .where(ownSheet(tenant, sheet));
  return (row?.last ?? 0) + 1;
}

/** Issues a revision: the one before is superseded first, since only one may be current. */
export async function addRevision(
  tenant: Tenant,
  values: Omit<Row, "organizationId" | "state">,
  text: string,
): Promise<void> {
  const { organizationId } = tenant;
  await tenant.sql
    .update(revisions)
    .set({ state: "superseded" })
    .where(and(ownSheet(tenant, values), eq(revisions.state, "current")));
  await tenant.sql.insert(revisions).values({ ...values, organizationId, state: "current" });
  await tenant.sql.insert(revisionContents).values({ organizationId, revisionId: values.id, text });
}

/** Takes one of the tenant's current revisions back; it stays readable and is marked. False when it is not current. */
export async function withdrawRevision(tenant: Tenant, id: RevisionId): Promise<boolean> {
  const withdrawn = await tenant.sql
    .update(revisions)
    .set({ state: "withdrawn" })
    .where(
      and(
        eq(revisions.organizationId, tenant.organizationId),
        eq(revisions.id, id),
        eq(revisions.state, "current"),
      ),
    )
    .returning({ id: revisions.id });
  return withdrawn.length > 0;
}

/** Revisions of offerings, of all vendors, newest first, with whether the tenant may read them. */
export async function listRevisions(
  tenant: Tenant,
  offeringIds: readonly OfferingId[],
): Promise<Revision[]> {
  if (offeringIds.length === 0) return [];
  const rows = await tenant.sql
    .select({ revision: revisions, readable: isReadableRevision(tenant) })
    .from(revisions)
    .where(inArray(revisions.offeringId, [...offeringIds]))
    .orderBy(desc(revisions.issuedAt), desc(revisions.id));
  return rows.map((row) => viewOf(row));
}

/** Published revisions by id, with whether the tenant may read them. Missing ones are left out. */
export async function findRevisions(
  tenant: Tenant,
  ids: readonly RevisionId[],
): Promise<Revision[]> {
  if (ids.length === 0) return [];
  const rows = await tenant.sql
    .select({ revision: revisions, readable: isReadableRevision(tenant) })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]));
  return rows.map((row) => viewOf(row));
}

/** The texts of revisions that the tenant may read, by revision. */
export async function findRevisionTexts(
  tenant: Tenant,
  ids: readonly RevisionId[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tenant.sql
    .select({ revisionId: revisionContents.revisionId, text: revisionContents.text })
    .from(revisionContents)
    .innerJoin(revisions, eq(revisions.id, revisionContents.revisionId))
    .where(and(inArray(revisionContents.revisionId, [...ids]), isReadableRevision(tenant)));
  return new Map(rows.map(({ revisionId, text }) => [revisionId, text]));
}

function ownSheet(
  tenant: Tenant,
  sheet: { readonly offeringId: string; readonly editionKey: string },
) {
  return and(
    eq(revisions.organizationId, tenant.organizationId),
    eq(revisions.offeringId, sheet.offeringId),
    eq(revisions.editionKey, sheet.editionKey),
  );
}

function viewOf(row: { revision: Row; readable: boolean }): Revision {
  const { organizationId, issuedAt, ...revision } = row.revision;
  return revisionSchema.parse({
    ...revision,
    vendorId: organizationId,
    issuedAt: issuedAt.toISOString(),
    readable: row.readable,
  });
}
