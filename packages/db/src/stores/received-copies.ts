import {
  type ReceivedCopy,
  type ReceivedCopyValues,
  receivedCopySchema,
} from "@bunkai/domain/disclosure/received-copy";
import type { OfferingId, ReceivedCopyId, RevisionId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq, inArray, isNull, max, ne, or, type SQL, sql } from "drizzle-orm";
import { disclosures } from "../schema/disclosure.ts";
import { receivedCopies, receivedCopyTexts } from "../schema/received-copy.ts";
import type { System, Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof receivedCopies.$inferSelect;
type TextRow = typeof receivedCopyTexts.$inferSelect;

/** A copy that the tenant files. Its draft is added beside it. */
export async function addReceivedCopy(
  tenant: Tenant,
  values: ReceivedCopyValues & Pick<Row, "id" | "editionKey" | "createdAt">,
): Promise<void> {
  await tenant.sql
    .insert(receivedCopies)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** The tenant's copies, newest first. */
export async function listReceivedCopies(
  tenant: Tenant,
  query: PageQuery,
): Promise<Page<ReceivedCopy>> {
  const { createdAt, id } = receivedCopies;
  const rows = await selectCopies(
    tenant,
    beyondCursor(query.cursor, { moment: createdAt, id }, "newestFirst"),
  )
    .orderBy(desc(createdAt), desc(id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, ({ copy }) => [copy.createdAt, copy.id]);
}

/** Copies of the tenant by id. Missing ones are left out. */
export async function findReceivedCopies(
  tenant: Tenant,
  ids: readonly string[],
): Promise<ReceivedCopy[]> {
  if (ids.length === 0) return [];
  return (await selectCopies(tenant, inArray(receivedCopies.id, [...ids]))).map(viewOf);
}

/** Changes what is said of a copy if it still has the version read; false when somebody was faster. */
export async function changeReceivedCopy(
  tenant: Tenant,
  change: {
    readonly id: ReceivedCopyId;
    readonly values: ReceivedCopyValues;
    readonly version: number;
  },
): Promise<boolean> {
  const changed = await tenant.sql
    .update(receivedCopies)
    .set({ ...change.values, version: sql`${receivedCopies.version} + 1` })
    .where(and(own(tenant, change.id), eq(receivedCopies.version, change.version)))
    .returning({ id: receivedCopies.id });
  return changed.length > 0;
}

/** Marks a copy as replaced by what its vendor issued; false when it was already. */
export async function retireReceivedCopy(
  tenant: Tenant,
  id: ReceivedCopyId,
  retired: { readonly revisionId: RevisionId; readonly at: Date },
): Promise<boolean> {
  const rows = await tenant.sql
    .update(receivedCopies)
    .set({ retiredAt: retired.at, retiredForRevisionId: retired.revisionId })
    .where(and(own(tenant, id), isNull(receivedCopies.retiredAt)))
    .returning({ id: receivedCopies.id });
  return rows.length > 0;
}

/** Files what a copy says, under the next number. The copy's draft must be locked. */
export async function addReceivedCopyText(
  tenant: Tenant,
  values: Omit<TextRow, "organizationId">,
): Promise<void> {
  await tenant.sql
    .insert(receivedCopyTexts)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** What the tenant's copies say as they were filed last, by copy. */
export async function findReceivedCopyTexts(
  tenant: Tenant,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tenant.sql
    .selectDistinctOn([receivedCopyTexts.receivedCopyId], {
      id: receivedCopyTexts.receivedCopyId,
      text: receivedCopyTexts.text,
    })
    .from(receivedCopyTexts)
    .where(
      and(
        eq(receivedCopyTexts.organizationId, tenant.organizationId),
        inArray(receivedCopyTexts.receivedCopyId, [...ids]),
      ),
    )
    .orderBy(receivedCopyTexts.receivedCopyId, desc(receivedCopyTexts.number));
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Who holds a copy of an offering that is in use, and which. The installation's own question. */
export async function listHolders(
  system: System,
  offeringId: OfferingId,
): Promise<{ readonly organizationId: string; readonly receivedCopyId: string }[]> {
  return await system.sql
    .select({
      organizationId: receivedCopies.organizationId,
      receivedCopyId: receivedCopies.id,
    })
    .from(receivedCopies)
    .where(and(eq(receivedCopies.offeringId, offeringId), isNull(receivedCopies.retiredAt)));
}

/** Notes that the members are told of a revision; false when they were told of it before. */
export async function markReplacementTold(
  tenant: Tenant,
  id: ReceivedCopyId,
  revisionId: RevisionId,
): Promise<boolean> {
  const rows = await tenant.sql
    .update(receivedCopies)
    .set({ toldRevisionId: revisionId })
    .where(
      and(
        own(tenant, id),
        or(isNull(receivedCopies.toldRevisionId), ne(receivedCopies.toldRevisionId, revisionId)),
      ),
    )
    .returning({ id: receivedCopies.id });
  return rows.length > 0;
}

function own(tenant: Tenant, id: string): SQL | undefined {
  return and(eq(receivedCopies.organizationId, tenant.organizationId), eq(receivedCopies.id, id));
}

function selectCopies(tenant: Tenant, condition: SQL | undefined) {
  const newest = tenant.sql
    .select({
      id: receivedCopyTexts.receivedCopyId,
      number: max(receivedCopyTexts.number).as("newest"),
    })
    .from(receivedCopyTexts)
    .where(eq(receivedCopyTexts.organizationId, tenant.organizationId))
    .groupBy(receivedCopyTexts.receivedCopyId)
    .as("newest_texts");
  return tenant.sql
    .select({
      copy: receivedCopies,
      kind: disclosures.kind,
      number: receivedCopyTexts.number,
      sha256: receivedCopyTexts.sha256,
      filedAt: receivedCopyTexts.filedAt,
    })
    .from(receivedCopies)
    .innerJoin(
      disclosures,
      and(
        eq(disclosures.organizationId, receivedCopies.organizationId),
        eq(disclosures.receivedCopyId, receivedCopies.id),
      ),
    )
    .leftJoin(newest, eq(newest.id, receivedCopies.id))
    .leftJoin(
      receivedCopyTexts,
      and(
        eq(receivedCopyTexts.organizationId, receivedCopies.organizationId),
        eq(receivedCopyTexts.receivedCopyId, receivedCopies.id),
        eq(receivedCopyTexts.number, newest.number),
      ),
    )
    .where(and(eq(receivedCopies.organizationId, tenant.organizationId), condition))
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof selectCopies>>[number];

function viewOf({ copy, filedAt, kind, number, sha256 }: Selected): ReceivedCopy {
  const { createdAt, retiredAt, retiredForRevisionId } = copy;
  return receivedCopySchema.parse({
    ...copy,
    kind,
    createdAt: createdAt.toISOString(),
    filed: filedAt && { number, sha256, filedAt: filedAt.toISOString() },
    retired: retiredAt && { revisionId: retiredForRevisionId, at: retiredAt.toISOString() },
  });
}
