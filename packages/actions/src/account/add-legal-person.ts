import { addLegalPerson as add } from "@bunkai/db/stores/legal-persons";
import type { LegalPerson, LegalPersonValues } from "@bunkai/domain/account/legal-person";
import { legalPersonIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";

/**
 * Enters who the organisation is before the law from a day on. Entries from before stay as they were; so do agreements
 * that were fixed meanwhile.
 */
export function addLegalPerson(ctx: Context, values: LegalPersonValues): Promise<LegalPerson> {
  return perform(ctx, "legalPerson.add", async (tenant) => {
    const id = newId(legalPersonIdSchema);
    const entry = await add(tenant, { ...values, id, enteredAt: ctx.installation.now() });
    const { corporateNumber, name, representativeName, validFrom } = entry;
    return {
      result: entry,
      events: [
        {
          subject: { kind: "legalPerson", id },
          facts: { name, validFrom, ...(corporateNumber && { corporateNumber }) },
          names: { representative: representativeName },
        },
      ],
    };
  });
}
