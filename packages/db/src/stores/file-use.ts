import type { FileId } from "@bunkai/domain/id";
import { and, eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { loadedForms } from "../schema/form.ts";
import { questionnaireReturns } from "../schema/questionnaire.ts";
import { receivedCopies } from "../schema/received-copy.ts";
import type { Tenant } from "../tenant.ts";

/** Whether something of the tenant rests on a file, so that it cannot be taken away. */
export async function isFileInUse(tenant: Tenant, id: FileId): Promise<boolean> {
  const { organizationId, sql } = tenant;
  const found = await unionAll(
    sql
      .select({ id: receivedCopies.id })
      .from(receivedCopies)
      .where(and(eq(receivedCopies.organizationId, organizationId), eq(receivedCopies.fileId, id))),
    sql
      .select({ id: loadedForms.id })
      .from(loadedForms)
      .where(and(eq(loadedForms.organizationId, organizationId), eq(loadedForms.fileId, id))),
    sql
      .select({ id: questionnaireReturns.questionnaireId })
      .from(questionnaireReturns)
      .where(
        and(
          eq(questionnaireReturns.organizationId, organizationId),
          eq(questionnaireReturns.fileId, id),
        ),
      ),
  ).limit(1);
  return found.length > 0;
}
