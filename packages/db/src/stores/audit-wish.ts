import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import { endOfJapaneseDay, startOfJapaneseDay } from "@bunkai/domain/audit/japanese-day";
import { ACTOR_FIELD } from "@bunkai/proof/audit/read-audit-names";
import { and, eq, exists, gte, ilike, inArray, like, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { auditEvents, auditNames } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";

/** A filter, with the deeds whose words in the reader's tongue hold each of the words looked for. */
export type AuditWish = Omit<AuditFilter, "text"> & {
  readonly words?: readonly { readonly word: string; readonly deeds: readonly string[] }[];
};

/** The first key of an event in canonical JSON. No person's event begins so. */
const BY_SYSTEM = '{"actor":{"commitment":null,"kind":"system"}%';

/** Longer names share an entry of the index with their beginning. */
const NAME_INDEXED_LENGTH = 100;

/** The `where` of a filter; undefined when everything is wanted. */
export function isWished(tenant: Tenant, wish: AuditWish): SQL | undefined {
  const { actor, actorKind, deed, from, kind, object, title, until, words = [] } = wish;
  return and(
    actor === undefined ? undefined : isBy(tenant, actor),
    actorKind === undefined ? undefined : like(auditEvents.text, BY_SYSTEM),
    deed === undefined ? undefined : isDeed(deed),
    kind === undefined ? undefined : eq(auditEvents.subjectKind, kind),
    object === undefined ? undefined : eq(auditEvents.subjectId, object),
    title === undefined ? undefined : isCalled(tenant, title),
    from === undefined ? undefined : gte(auditEvents.at, startOfJapaneseDay(from)),
    until === undefined ? undefined : lt(auditEvents.at, endOfJapaneseDay(until)),
    ...words.map(({ deeds, word }) =>
      or(inArray(auditEvents.deed, [...deeds]), isRecorded(word), isNamed(tenant, word)),
    ),
  );
}

function isDeed(deed: string): SQL {
  return deed.endsWith(".*")
    ? like(auditEvents.deed, `${deed.slice(0, -1)}%`)
    : eq(auditEvents.deed, deed);
}

function isBy(tenant: Tenant, actor: string): SQL {
  const beginning = sql`left(${auditNames.value}, ${sql.raw(String(NAME_INDEXED_LENGTH))})`;
  const sequences = tenant.sql
    .select({ sequence: auditNames.sequence })
    .from(auditNames)
    .where(
      and(
        eq(auditNames.organizationId, tenant.organizationId),
        sql`${auditNames.field} = 'actor'`,
        sql`${beginning} = left(${actor}, ${sql.raw(String(NAME_INDEXED_LENGTH))})`,
        eq(auditNames.value, actor),
      ),
    );
  return inArray(auditEvents.sequence, sequences);
}

/** A name beside the event, other than that of who did it, or one of the facts in it, holds the words. */
function isCalled(tenant: Tenant, words: string): SQL | undefined {
  return or(isRecorded(words), isNamed(tenant, words, ne(auditNames.field, ACTOR_FIELD)));
}

/** The facts within a hashed text, found without trusting that it is JSON. */
function isRecorded(words: string): SQL {
  const facts = sql`substring(${auditEvents.text} from '"facts":(.*),"format":"')`;
  return ilike(facts, holding(words));
}

function isNamed(tenant: Tenant, words: string, field?: SQL): SQL {
  return exists(
    tenant.sql
      .select({ found: auditNames.field })
      .from(auditNames)
      .where(
        and(
          eq(auditNames.organizationId, tenant.organizationId),
          eq(auditNames.sequence, auditEvents.sequence),
          field,
          ilike(sql`normalize(${auditNames.value}, NFKC)`, holding(words)),
        ),
      ),
  );
}

function holding(words: string): string {
  return `%${words.normalize("NFKC").replace(/[\\%_]/gu, "\\$&")}%`;
}
