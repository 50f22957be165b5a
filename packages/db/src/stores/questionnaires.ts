import type { QuestionnaireId } from "@bunkai/domain/id";
import type { QuestionnaireState } from "@bunkai/domain/questionnaire/questionnaire";
import { and, count, desc, eq, getTableColumns, max, sql } from "drizzle-orm";
import { questionnaireReturns, questionnaires } from "../schema/questionnaire.ts";
import type { Tenant } from "../tenant.ts";

const { organizationId: _, ...columns } = getTableColumns(questionnaires);
const { organizationId: __, ...returnColumns } = getTableColumns(questionnaireReturns);

type Row = typeof questionnaires.$inferSelect;
/** A questionnaire as it is kept. */
export type QuestionnaireRow = Omit<Row, "organizationId">;
/** A record of what was returned. */
export type ReturnRow = Omit<typeof questionnaireReturns.$inferSelect, "organizationId">;

/** A questionnaire that the tenant begins to answer. */
export async function addQuestionnaire(
  tenant: Tenant,
  values: Omit<QuestionnaireRow, "state" | "version">,
): Promise<void> {
  await tenant.sql
    .insert(questionnaires)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** The tenant's questionnaires, newest first, with how often and when last each was returned. */
export async function listQuestionnaires(tenant: Tenant) {
  return await tenant.sql
    .select({
      questionnaire: columns,
      returns: count(questionnaireReturns.number),
      returnedAt: max(questionnaireReturns.returnedAt),
    })
    .from(questionnaires)
    .leftJoin(
      questionnaireReturns,
      and(
        eq(questionnaireReturns.organizationId, questionnaires.organizationId),
        eq(questionnaireReturns.questionnaireId, questionnaires.id),
      ),
    )
    .where(eq(questionnaires.organizationId, tenant.organizationId))
    .groupBy(questionnaires.id)
    .orderBy(desc(questionnaires.createdAt), desc(questionnaires.id));
}

/** One questionnaire of the tenant, or null. With `lock`, nobody else changes it until the transaction ends. */
export async function findQuestionnaire(
  tenant: Tenant,
  id: QuestionnaireId,
  options?: { readonly lock: boolean },
): Promise<QuestionnaireRow | null> {
  const query = tenant.sql.select(columns).from(questionnaires).where(own(tenant, id));
  const [row] = await (options?.lock ? query.for("update") : query);
  return row ?? null;
}

/** Changes a questionnaire if it still has the version read; false when somebody was faster. */
export async function changeQuestionnaire(
  tenant: Tenant,
  change: {
    readonly id: QuestionnaireId;
    readonly version: number;
    readonly values: Partial<
      Pick<QuestionnaireRow, "asker" | "askerOrganizationId" | "dueOn" | "receivedOn">
    > & { readonly state: QuestionnaireState };
  },
): Promise<boolean> {
  const changed = await tenant.sql
    .update(questionnaires)
    .set({ ...change.values, version: sql`${questionnaires.version} + 1` })
    .where(and(own(tenant, change.id), eq(questionnaires.version, change.version)))
    .returning({ id: questionnaires.id });
  return changed.length > 0;
}

/** Keeps what was returned, under the next number. The questionnaire must be locked. */
export async function addQuestionnaireReturn(tenant: Tenant, values: ReturnRow): Promise<void> {
  await tenant.sql
    .insert(questionnaireReturns)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** How often a questionnaire was returned. */
export async function countReturns(tenant: Tenant, id: QuestionnaireId): Promise<number> {
  const [row] = await tenant.sql
    .select({ last: max(questionnaireReturns.number) })
    .from(questionnaireReturns)
    .where(
      and(
        eq(questionnaireReturns.organizationId, tenant.organizationId),
        eq(questionnaireReturns.questionnaireId, id),
      ),
    );
  return row?.last ?? 0;
}

/** Everything that the tenant ever returned, newest first. */
export async function listQuestionnaireReturns(tenant: Tenant): Promise<ReturnRow[]> {
  return await tenant.sql
    .select(returnColumns)
    .from(questionnaireReturns)
    .where(eq(questionnaireReturns.organizationId, tenant.organizationId))
    .orderBy(desc(questionnaireReturns.returnedAt), desc(questionnaireReturns.number));
}

function own(tenant: Tenant, id: QuestionnaireId) {
  return and(eq(questionnaires.organizationId, tenant.organizationId), eq(questionnaires.id, id));
}
