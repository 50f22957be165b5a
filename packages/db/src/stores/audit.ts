import {
  type AuditEntry,
  type AuditLink,
  auditEntrySchema,
} from "@bunkai/domain/audit/audit-entry";
import { readCursor } from "@bunkai/domain/cursor";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { parseAuditEvent } from "@bunkai/proof/audit/audit-event";
import { and, asc, desc, eq, gt, inArray, lt } from "drizzle-orm";
import { auditEvents, auditHeads, auditNames } from "../schema/schema.ts";
import { actFor, type Tenant } from "../tenant.ts";
import { pageFrom } from "./page.ts";

/** The end of a chain. `hash` is null while the chain is empty. */
export type AuditHead = { readonly sequence: number; readonly hash: string | null };

/** A link ready to be stored, with the names behind its commitments. */
export type NewAuditLink = {
  readonly sequence: number;
  readonly at: Date;
  readonly deed: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly text: string;
  readonly hash: string;
  readonly names: readonly {
    readonly field: string;
    readonly salt: string;
    readonly value: string;
  }[];
};

/**
 * Locks the ends of the chains that a deed touches and reads them, in the order of the organisations' ids:
 * two deeds that touch the same organisations wait for each other instead of stopping each other.
 */
export async function lockAuditHeads(
  tenant: Tenant,
  organizationIds: readonly OrganizationId[],
): Promise<Map<OrganizationId, AuditHead>> {
  const heads = new Map<OrganizationId, AuditHead>();
  for (const organizationId of [...new Set(organizationIds)].sort()) {
    if (organizationId !== tenant.organizationId || heads.size > 0) {
      await actFor(tenant, organizationId);
    }
    const [head] = await tenant.sql
      .select({ sequence: auditHeads.sequence, hash: auditHeads.hash })
      .from(auditHeads)
      .where(eq(auditHeads.organizationId, organizationId))
      .for("update");
    if (!head) throw new Error("An organisation without an audit head.");
    heads.set(organizationId, head);
  }
  return heads;
}

/** Appends a link to an organisation's chain and moves its end. The head must be locked. */
export async function appendAuditLink(
  tenant: Tenant,
  organizationId: OrganizationId,
  link: NewAuditLink,
): Promise<void> {
  const { names, ...event } = link;
  const { hash, sequence } = link;
  // Sent together: the chain is locked until all three are done.
  await Promise.all([
    tenant.sql.insert(auditEvents).values({ ...event, organizationId }),
    names.length > 0 &&
      tenant.sql
        .insert(auditNames)
        .values(names.map((name) => ({ ...name, organizationId, sequence }))),
    tenant.sql
      .update(auditHeads)
      .set({ sequence, hash })
      .where(eq(auditHeads.organizationId, organizationId)),
  ]);
}

/** Events, newest first. Two queries, whatever the number of rows. */
export async function listAuditEntries(
  tenant: Tenant,
  query: PageQuery,
): Promise<Page<AuditEntry>> {
  const before = query.cursor ? readCursor(query.cursor, "count") : null;
  const rows = await tenant.sql
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, tenant.organizationId),
        before ? lt(auditEvents.sequence, before[0]) : undefined,
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(query.limit + 1);
  const actors = await actorNames(
    tenant,
    rows.map(({ sequence }) => sequence),
  );
  return pageFrom(
    rows,
    query.limit,
    (row) => entryOf(row, actors.get(row.sequence) ?? null),
    (row) => [row.sequence],
  );
}

/** The stored links after a sequence, oldest first: what a verifier recomputes. */
export async function listAuditLinks(
  tenant: Tenant,
  range: { readonly after: number; readonly limit: number },
): Promise<AuditLink[]> {
  return tenant.sql
    .select({ text: auditEvents.text, hash: auditEvents.hash })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, tenant.organizationId),
        gt(auditEvents.sequence, range.after),
      ),
    )
    .orderBy(asc(auditEvents.sequence))
    .limit(range.limit);
}

export async function findAuditHead(tenant: Tenant): Promise<AuditHead | null> {
  const [head] = await tenant.sql
    .select({ sequence: auditHeads.sequence, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.organizationId, tenant.organizationId));
  return head ?? null;
}

async function actorNames(
  tenant: Tenant,
  sequences: readonly number[],
): Promise<Map<number, string>> {
  if (sequences.length === 0) return new Map();
  const rows = await tenant.sql
    .select({ sequence: auditNames.sequence, value: auditNames.value })
    .from(auditNames)
    .where(
      and(
        eq(auditNames.organizationId, tenant.organizationId),
        eq(auditNames.field, "actor"),
        inArray(auditNames.sequence, [...sequences]),
      ),
    );
  return new Map(rows.map(({ sequence, value }) => [sequence, value]));
}

function entryOf(row: typeof auditEvents.$inferSelect, actorName: string | null): AuditEntry {
  const { actor, facts } = parseAuditEvent(row.text);
  return auditEntrySchema.parse({
    ...row,
    at: row.at.toISOString(),
    actorKind: actor.kind,
    actorName,
    facts,
  });
}
