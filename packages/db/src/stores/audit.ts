import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import type { AuditName, StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import { and, asc, between, eq, gt, type SQL } from "drizzle-orm";
import { auditEvents, auditHeads, auditNames } from "../schema/schema.ts";
import { actFor, type Tenant } from "../tenant.ts";

type Row = typeof auditEvents.$inferSelect;

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
    if (!head && organizationId !== tenant.organizationId) {
      // A deed may name any organisation, and this one does not exist.
      throw new DomainError("not_found", { organizationId });
    }
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

/** The stored links after a sequence, oldest first: what a verifier recomputes. Two queries, whatever their number. */
export async function listAuditLinks(
  tenant: Tenant,
  range: { readonly after: number; readonly limit: number },
): Promise<StoredAuditLink[]> {
  const rows = await tenant.sql
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, tenant.organizationId),
        gt(auditEvents.sequence, range.after),
      ),
    )
    .orderBy(asc(auditEvents.sequence))
    .limit(range.limit);
  return withNames(tenant, rows);
}

export async function findAuditHead(tenant: Tenant): Promise<AuditHead | null> {
  const [head] = await tenant.sql
    .select({ sequence: auditHeads.sequence, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.organizationId, tenant.organizationId));
  return head ?? null;
}

/** Where the names of a run of events are. */
function within(rows: readonly Row[]): SQL {
  const ends = [rows[0]?.sequence ?? 0, rows.at(-1)?.sequence ?? 0];
  return between(auditNames.sequence, Math.min(...ends), Math.max(...ends));
}

/**
 * The rows, in their order, each with its names. One query.
 *
 * @param where where the names are; by default between the first row and the last
 */
export async function withNames(
  tenant: Tenant,
  rows: readonly Row[],
  where = within(rows),
): Promise<StoredAuditLink[]> {
  if (rows.length === 0) return [];
  const found = await tenant.sql
    .select({
      sequence: auditNames.sequence,
      field: auditNames.field,
      salt: auditNames.salt,
      value: auditNames.value,
    })
    .from(auditNames)
    .where(and(eq(auditNames.organizationId, tenant.organizationId), where))
    .orderBy(asc(auditNames.sequence), asc(auditNames.field));
  const namesOf = new Map<number, AuditName[]>(rows.map(({ sequence }) => [sequence, []]));
  for (const { sequence, ...name } of found) namesOf.get(sequence)?.push(name);
  return rows.map((row) => storedLinkOf(row, namesOf.get(row.sequence) ?? []));
}

function storedLinkOf(row: Row, names: readonly AuditName[]): StoredAuditLink {
  const { at, deed, hash, sequence, subjectId, subjectKind, text } = row;
  // The database knows moments that are none, such as "infinity", and nobody but its owner could write them.
  const copiedAt = Number.isNaN(at.getTime()) ? "" : at.toISOString();
  return {
    text,
    hash,
    names,
    copy: { sequence, at: copiedAt, deed, subjectKind, subjectId },
  };
}
