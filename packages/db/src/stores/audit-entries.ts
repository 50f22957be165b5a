import { setImmediate as nextTurn } from "node:timers/promises";
import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import { readCursor } from "@bunkai/domain/cursor";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { ACTOR_FIELD } from "@bunkai/proof/audit/read-audit-names";
import { readStoredLink } from "@bunkai/proof/audit/read-stored-link";
import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import { and, asc, desc, eq, inArray, like, lt } from "drizzle-orm";
import { auditEvents, auditNames } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";
import { withNames } from "./audit.ts";
import { type AuditWish, isWished } from "./audit-wish.ts";
import { pageFrom } from "./page.ts";

/** Reading 10,000 links takes a second or two: others get their turn in between. */
const LINKS_PER_TURN = 100;

/** More names than this are no choice any more. */
const ACTORS_MAX = 300;

/**
 * Events that are wished for, newest first, as they were hashed. Two queries, whatever the number of rows. Events only
 * ever come in front, so that a page stays what it was while they do.
 */
export async function listAuditEntries(
  tenant: Tenant,
  query: PageQuery,
  wish: AuditWish = {},
): Promise<Page<AuditEntry>> {
  const before = query.cursor ? readCursor(query.cursor, "count") : null;
  const rows = await tenant.sql
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, tenant.organizationId),
        before ? lt(auditEvents.sequence, before[0]) : undefined,
        isWished(tenant, wish),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(query.limit + 1);
  const links = await withNames(
    tenant,
    rows,
    inArray(
      auditNames.sequence,
      rows.map(({ sequence }) => sequence),
    ),
  );
  const { items, nextCursor } = pageFrom(
    links,
    query.limit,
    (link) => link,
    ({ copy }) => [copy.sequence],
  );
  const entries: AuditEntry[] = [];
  for (const [index, link] of items.entries()) {
    if (index % LINKS_PER_TURN === LINKS_PER_TURN - 1) await nextTurn();
    entries.push(entryOf(link, tenant.organizationId));
  }
  return { items: entries, nextCursor };
}

/** The names of those who ever did something, as far as they are kept, in the order of their letters. */
export async function listAuditActors(tenant: Tenant): Promise<string[]> {
  const rows = await tenant.sql
    .selectDistinct({ value: auditNames.value })
    .from(auditNames)
    .where(
      and(eq(auditNames.organizationId, tenant.organizationId), eq(auditNames.field, ACTOR_FIELD)),
    )
    .orderBy(asc(auditNames.value))
    .limit(ACTORS_MAX);
  return rows.map(({ value }) => value);
}

/** Text and hash of every event that prints a head of this organisation, oldest first. */
export async function listLinksAbout(
  tenant: Tenant,
  about: OrganizationId,
): Promise<{ text: string; hash: string }[]> {
  return tenant.sql
    .select({ text: auditEvents.text, hash: auditEvents.hash })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organizationId, tenant.organizationId),
        // Heads are written in canonical JSON: this key stands nowhere else in front of the other's id.
        like(auditEvents.text, `%"counterparts":[%"organizationId":"${about}"%],"deed":%`),
      ),
    )
    .orderBy(asc(auditEvents.sequence));
}

/** Nothing but the place comes from a column: whatever is shown was hashed, or is bound to what was. */
function entryOf(link: StoredAuditLink, organizationId: OrganizationId): AuditEntry {
  const { event, isAltered, names } = readStoredLink(link, organizationId);
  const { hash } = link;
  const { sequence } = link.copy;
  if (!event) return { sequence, hash, isAltered, content: null };
  const { actor, at, counterparts, deed, facts, subject } = event;
  const content = {
    at,
    deed,
    actorKind: actor.kind,
    actorId: actor.kind === "apiKey" ? actor.id : null,
    actorName: names.find(({ field }) => field === ACTOR_FIELD) ?? null,
    subjectKind: subject.kind,
    subjectId: subject.id,
    facts,
    names: names.filter(({ field }) => field !== ACTOR_FIELD),
    counterparts: counterparts.map((one) => ({
      organizationId: one.organizationId,
      sequence: one.sequence,
    })),
  };
  return { sequence, hash, isAltered, content };
}
