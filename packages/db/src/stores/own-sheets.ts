import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import { type DraftAnswer, draftAnswerSchema } from "@bunkai/domain/disclosure/disclosure";
import { type DisclosureId, offeringIdSchema, type RevisionId } from "@bunkai/domain/id";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { answers, disclosures, revisionContents, revisions } from "../schema/disclosure.ts";
import { offerings } from "../schema/offering.ts";
import type { Tenant } from "../tenant.ts";

/** The tenant's own products, by name and version. */
export async function listOwnProducts(tenant: Tenant) {
  const rows = await tenant.sql
    .select({ id: offerings.id, name: offerings.name, versionLabel: offerings.versionLabel })
    .from(offerings)
    .where(eq(offerings.organizationId, tenant.organizationId));
  return rows.map((row) => ({ ...row, id: offeringIdSchema.parse(row.id) }));
}

/** What the tenant's own revisions say that stand today: their texts, with what they are of. */
export async function listOwnCurrentTexts(tenant: Tenant) {
  return await tenant.sql
    .select({ id: revisions.id, text: revisionContents.text })
    .from(revisions)
    .innerJoin(
      revisionContents,
      and(
        eq(revisionContents.organizationId, revisions.organizationId),
        eq(revisionContents.revisionId, revisions.id),
      ),
    )
    .where(
      and(eq(revisions.organizationId, tenant.organizationId), eq(revisions.state, "current")),
    );
}

/** How the tenant's own revisions stand today, by id. */
export async function listOwnRevisionStates(tenant: Tenant) {
  const rows = await tenant.sql
    .select({
      id: revisions.id,
      state: revisions.state,
      number: revisions.number,
      editionKey: revisions.editionKey,
    })
    .from(revisions)
    .where(eq(revisions.organizationId, tenant.organizationId));
  return new Map<RevisionId | string, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
}

/** An answer of a draft, with what the draft is of. */
export type OwnDraftAnswer = DraftAnswer & {
  readonly disclosureId: string;
  readonly offeringId: string;
  readonly editionKey: string;
};

/** All answers of the tenant's drafts of its own products. */
export async function listOwnDraftAnswers(tenant: Tenant): Promise<OwnDraftAnswer[]> {
  const rows = await tenant.sql
    .select({
      disclosureId: disclosures.id,
      offeringId: disclosures.offeringId,
      editionKey: disclosures.editionKey,
      itemKey: answers.itemKey,
      answer: answers.answer,
      version: answers.version,
      origin: answers.origin,
    })
    .from(disclosures)
    .innerJoin(
      answers,
      and(
        eq(answers.organizationId, disclosures.organizationId),
        eq(answers.disclosureId, disclosures.id),
      ),
    )
    .where(
      and(eq(disclosures.organizationId, tenant.organizationId), isNotNull(disclosures.offeringId)),
    );
  return rows.map(({ disclosureId, editionKey, offeringId, ...answer }) => ({
    ...draftAnswerSchema.parse(answer),
    disclosureId,
    offeringId: String(offeringId),
    editionKey,
  }));
}

/**
 * Writes answers where those that stand there still have the version read (0: none was given).
 *
 * @returns the items that were written
 */
export async function placeAnswers(
  tenant: Tenant,
  disclosureId: DisclosureId,
  list: readonly {
    readonly itemKey: string;
    readonly version: number;
    readonly answer: OpenAnswer;
    readonly origin: AnswerOrigin;
  }[],
  changedAt: Date,
): Promise<string[]> {
  if (list.length === 0) return [];
  const { organizationId } = tenant;
  const seen = sql.join(
    list.map(({ itemKey, version }) => sql`(${itemKey}, ${version}::int)`),
    sql`, `,
  );
  const rows = await tenant.sql
    .insert(answers)
    .values(
      list.map(({ answer, itemKey, origin }) => ({
        ...{ organizationId, disclosureId, itemKey, answer, origin, changedAt },
      })),
    )
    .onConflictDoUpdate({
      target: [answers.organizationId, answers.disclosureId, answers.itemKey],
      set: {
        answer: sql`excluded.answer`,
        origin: sql`excluded.origin`,
        changedAt,
        version: sql`${answers.version} + 1`,
      },
      setWhere: sql`(${answers.itemKey}, ${answers.version}) in (${seen})`,
    })
    .returning({ itemKey: answers.itemKey });
  return rows.map(({ itemKey }) => itemKey);
}

/** How many answers of drafts say something, and how many of them came from elsewhere and nobody has confirmed. */
export async function countDraftAnswers(tenant: Tenant, ids: readonly DisclosureId[]) {
  if (ids.length === 0) return new Map<string, { answered: number; unconfirmed: number }>();
  const rows = await tenant.sql
    .select({
      disclosureId: answers.disclosureId,
      answered: sql<number>`(count(*) filter (where ${answers.answer} -> 'value' ->> 'type' <> 'unanswered'))::int`,
      unconfirmed: sql<number>`(count(*) filter (where ${answers.origin} ->> 'kind' <> 'import' and ${answers.origin} ->> 'isConfirmed' = 'false'))::int`,
    })
    .from(answers)
    .where(
      and(
        eq(answers.organizationId, tenant.organizationId),
        inArray(answers.disclosureId, [...ids]),
      ),
    )
    .groupBy(answers.disclosureId);
  return new Map(rows.map(({ disclosureId, ...counts }) => [disclosureId, counts]));
}
