import {
  changeQuestionnaire as change,
  countReturns,
  findQuestionnaire,
} from "@bunkai/db/stores/questionnaires";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { QuestionnaireId } from "@bunkai/domain/id";
import type { QuestionnaireChange } from "@bunkai/domain/questionnaire/questionnaire";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Changes what is noted of a questionnaire: who asks, until when, and whether it is not answered after all.
 *
 * @param version the version that the person read
 * @throws DomainError `not_found`, `edit_conflict` when somebody was faster
 */
export function changeQuestionnaire(
  ctx: Context,
  id: QuestionnaireId,
  { isDeclined, ...asked }: QuestionnaireChange,
  version: number,
): Promise<null> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const found = await findQuestionnaire(tenant, id, { lock: true });
    if (!found) throw new DomainError("not_found");
    const open = (await countReturns(tenant, id)) > 0 ? "returned" : "open";
    const state = isDeclined ? "declined" : open;
    if (!(await change(tenant, { id, version, values: { ...asked, state } }))) {
      const { asker, askerOrganizationId, dueOn, receivedOn } = found;
      throw new DomainError("edit_conflict", {
        mine: { ...asked, isDeclined },
        theirs: {
          ...{ asker, askerOrganizationId, dueOn, receivedOn },
          isDeclined: found.state === "declined",
          version: found.version,
        },
      });
    }
    return {
      result: null,
      recordedAs: "questionnaire.change",
      events: [
        {
          subject: { kind: "questionnaire", id },
          facts: { isDeclined, dueOn: asked.dueOn },
          names: { asker: asked.asker },
        },
      ],
    };
  });
}
