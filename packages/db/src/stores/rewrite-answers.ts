import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { type DraftAnswer, draftAnswerSchema } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureId } from "@bunkai/domain/id";
import { and, eq, sql } from "drizzle-orm";
import { answers } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";

const { answer, itemKey, origin, version } = answers;
const answerColumns = { answer, itemKey, origin, version };

/**
 * Rewrites answers that still have the version read, and leaves where they came from as it was: what a person said of
 * letters says nothing of the answers.
 *
 * @returns the answers as they are now; one that was changed since is missing
 */
export async function rewriteAnswers(
  tenant: Tenant,
  disclosureId: DisclosureId,
  list: readonly {
    readonly itemKey: string;
    readonly answer: OpenAnswer;
    readonly version: number;
  }[],
  changedAt: Date,
): Promise<DraftAnswer[]> {
  const rewritten: DraftAnswer[] = [];
  for (const { answer, itemKey, version } of list) {
    const [row] = await tenant.sql
      .update(answers)
      .set({ answer, changedAt, version: sql`${answers.version} + 1` })
      .where(
        and(
          eq(answers.organizationId, tenant.organizationId),
          eq(answers.disclosureId, disclosureId),
          eq(answers.itemKey, itemKey),
          eq(answers.version, version),
        ),
      )
      .returning(answerColumns);
    if (row) rewritten.push(draftAnswerSchema.parse(row));
  }
  return rewritten;
}
