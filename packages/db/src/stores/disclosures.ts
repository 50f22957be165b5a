import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import {
  type Disclosure,
  type Draft,
  type DraftAnswer,
  type DraftRef,
  disclosureSchema,
  draftAnswerSchema,
  draftSchema,
} from "@bunkai/domain/disclosure/disclosure";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import type { DisclosureId, OfferingId } from "@bunkai/domain/id";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { answers, disclosures } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof disclosures.$inferSelect;

const answerColumns = {
  itemKey: answers.itemKey,
  answer: answers.answer,
  version: answers.version,
  origin: answers.origin,
};

/** A new draft of the tenant, of one of its offerings or of a copy that it received. */
export async function addDisclosure(
  tenant: Tenant,
  values: Pick<Row, "id" | "editionKey" | "kind" | "header" | "createdAt"> &
    Partial<Pick<Row, "offeringId" | "receivedCopyId">>,
): Promise<Draft> {
  const [row] = await tenant.sql
    .insert(disclosures)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return draftOf(row);
}

/** The tenant's drafts for an offering. */
export async function listDisclosures(
  tenant: Tenant,
  offeringId: OfferingId,
): Promise<Disclosure[]> {
  const rows = await tenant.sql
    .select()
    .from(disclosures)
    .where(
      and(
        eq(disclosures.organizationId, tenant.organizationId),
        eq(disclosures.offeringId, offeringId),
      ),
    )
    .orderBy(asc(disclosures.createdAt));
  return rows.map(viewOf);
}

/** A draft of a sheet of an own offering, or null. With `lock`, nobody else changes or issues it until the transaction ends. */
export async function findDisclosure(
  tenant: Tenant,
  id: DisclosureId,
  options?: { readonly lock: boolean },
): Promise<Disclosure | null> {
  const row = await findRow(tenant, id, options);
  return row ? viewOf(row) : null;
}

/** A draft of the tenant, whatever it is of, or null. With `lock` as above. */
export async function findDraft(
  tenant: Tenant,
  draft: DraftRef,
  options?: { readonly lock: boolean },
): Promise<Draft | null> {
  const row = await findRow(tenant, draft, options);
  return row ? draftOf(row) : null;
}

/** By its own id only what is of an offering, so that nobody reaches the draft of a received copy by the rights of another. */
async function findRow(
  tenant: Tenant,
  draft: DraftRef,
  options?: { readonly lock: boolean },
): Promise<Row | undefined> {
  const query = tenant.sql
    .select()
    .from(disclosures)
    .where(
      and(
        eq(disclosures.organizationId, tenant.organizationId),
        typeof draft === "string"
          ? and(eq(disclosures.id, draft), isNotNull(disclosures.offeringId))
          : eq(disclosures.receivedCopyId, draft.receivedCopyId),
      ),
    );
  const [row] = await (options?.lock ? query.for("update") : query);
  return row;
}

/** Changes the head if it still has the version read; null when somebody was faster. */
export async function changeHeader(
  tenant: Tenant,
  change: { readonly id: DisclosureId; readonly header: SheetHeader; readonly version: number },
): Promise<Draft | null> {
  const [row] = await tenant.sql
    .update(disclosures)
    .set({ header: change.header, version: sql`${disclosures.version} + 1` })
    .where(
      and(
        eq(disclosures.organizationId, tenant.organizationId),
        eq(disclosures.id, change.id),
        eq(disclosures.version, change.version),
      ),
    )
    .returning();
  return row ? draftOf(row) : null;
}

/** All answers of a draft. */
export async function listAnswers(tenant: Tenant, id: DisclosureId): Promise<DraftAnswer[]> {
  const rows = await tenant.sql
    .select(answerColumns)
    .from(answers)
    .where(and(eq(answers.organizationId, tenant.organizationId), eq(answers.disclosureId, id)));
  return rows.map((row) => draftAnswerSchema.parse(row));
}

/** One answer of a draft; null when nothing was ever answered. */
export async function findAnswer(
  tenant: Tenant,
  id: DisclosureId,
  itemKey: string,
): Promise<DraftAnswer | null> {
  const [row] = await tenant.sql
    .select(answerColumns)
    .from(answers)
    .where(
      and(
        eq(answers.organizationId, tenant.organizationId),
        eq(answers.disclosureId, id),
        eq(answers.itemKey, itemKey),
      ),
    );
  return row ? draftAnswerSchema.parse(row) : null;
}

/**
 * Saves an answer if it still has the version read (0: none yet); null when somebody was faster. A new value has no
 * origin but whoever gave it; words beside the old one leave its origin.
 *
 * @param confirms whether whoever saves it has looked at it: then what came from elsewhere is confirmed
 */
export async function saveAnswer(
  tenant: Tenant,
  change: {
    readonly disclosureId: DisclosureId;
    readonly itemKey: string;
    readonly answer: OpenAnswer;
    readonly version: number;
    readonly changedAt: Date;
    readonly confirms: boolean;
  },
): Promise<DraftAnswer | null> {
  const { confirms, version, ...values } = change;
  const kept = confirms
    ? sql`${answers.origin} || '{"isConfirmed": true}'::jsonb`
    : sql`${answers.origin}`;
  const [row] = await tenant.sql
    .insert(answers)
    .values({ ...values, organizationId: tenant.organizationId })
    .onConflictDoUpdate({
      target: [answers.organizationId, answers.disclosureId, answers.itemKey],
      set: {
        answer: change.answer,
        changedAt: change.changedAt,
        origin: sql`case when ${answers.answer} -> 'value' = excluded.answer -> 'value' then ${kept} end`,
        version: sql`${answers.version} + 1`,
      },
      setWhere: eq(answers.version, version),
    })
    .returning(answerColumns);
  // A first answer never conflicts; one that was read as missing must not overwrite.
  if (row && version === 0 && row.version !== 1) return null;
  return row ? draftAnswerSchema.parse(row) : null;
}

/** Writes many answers at once, over whatever was there: what a confirmed import does. */
export async function replaceAnswers(
  tenant: Tenant,
  disclosureId: DisclosureId,
  list: readonly {
    readonly itemKey: string;
    readonly answer: OpenAnswer;
    readonly origin: AnswerOrigin;
  }[],
  changedAt: Date,
): Promise<void> {
  if (list.length === 0) return;
  const own = { organizationId: tenant.organizationId, disclosureId, changedAt };
  await tenant.sql
    .insert(answers)
    .values(list.map((one) => ({ ...one, ...own })))
    .onConflictDoUpdate({
      target: [answers.organizationId, answers.disclosureId, answers.itemKey],
      set: {
        answer: sql`excluded.answer`,
        origin: sql`excluded.origin`,
        changedAt,
        version: sql`${answers.version} + 1`,
      },
    });
}

/**
 * Confirms answers that came from elsewhere and still have the version read.
 *
 * @returns the items whose answers are confirmed by it
 */
export async function confirmAnswers(
  tenant: Tenant,
  disclosureId: DisclosureId,
  seen: readonly { readonly itemKey: string; readonly version: number }[],
): Promise<string[]> {
  if (seen.length === 0) return [];
  const wanted = sql.join(
    seen.map(({ itemKey, version }) => sql`(${itemKey}, ${version}::int)`),
    sql`, `,
  );
  const rows = await tenant.sql
    .update(answers)
    .set({ origin: sql`${answers.origin} || '{"isConfirmed": true}'::jsonb` })
    .where(
      and(
        eq(answers.organizationId, tenant.organizationId),
        eq(answers.disclosureId, disclosureId),
        sql`(${answers.itemKey}, ${answers.version}) in (${wanted})`,
        sql`${answers.origin} ->> 'isConfirmed' = 'false'`,
      ),
    )
    .returning({ itemKey: answers.itemKey });
  return rows.map(({ itemKey }) => itemKey);
}

function viewOf(row: Row): Disclosure {
  return disclosureSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
}

function draftOf(row: Row | undefined): Draft {
  return draftSchema.parse({ ...row, createdAt: row?.createdAt.toISOString() });
}
