import {
  changeReceivedCopy as change,
  findReceivedCopies,
} from "@bunkai/db/stores/received-copies";
import {
  type ReceivedCopy,
  type ReceivedCopyValues,
  receivedCopyValuesSchema,
} from "@bunkai/domain/disclosure/received-copy";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ReceivedCopyId } from "@bunkai/domain/id";
import { titleOfOffering } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { demandNamedThings } from "./demand-named-things.ts";

/**
 * Changes what is said of a received copy: from whom, when, of which product. What was filed keeps what it said.
 *
 * @param version the version that the person read
 * @throws DomainError `not_found`, `edit_conflict` with both values
 */
export function changeReceivedCopy(
  ctx: Context,
  id: ReceivedCopyId,
  values: ReceivedCopyValues,
  version: number,
): Promise<ReceivedCopy> {
  return perform(ctx, "receivedCopy.write", async (tenant) => {
    const [before] = await findReceivedCopies(tenant, [id]);
    if (!before) throw new DomainError("not_found");
    await demandNamedThings(tenant, values);
    const isChanged = await change(tenant, { id, values, version });
    const [after = before] = await findReceivedCopies(tenant, [id]);
    if (!isChanged) {
      throw new DomainError("edit_conflict", {
        mine: { ...values },
        theirs: { ...valuesOf(after), version: after.version },
      });
    }
    return {
      result: after,
      recordedAs: "receivedCopy.change",
      events: [
        {
          subject: { kind: "receivedCopy", id },
          facts: { fields: fieldsChanged(valuesOf(before), values) },
          names: { title: titleOfOffering({ ...after, name: after.offeringName }) },
        },
      ],
    };
  });
}

const fields = receivedCopyValuesSchema.keyof().options;

function valuesOf(copy: ReceivedCopy): ReceivedCopyValues {
  const { fileId, offeringId, offeringName, receivedOn, sender, vendorName, versionLabel } = copy;
  return { fileId, offeringId, offeringName, receivedOn, sender, vendorName, versionLabel };
}

function fieldsChanged(before: ReceivedCopyValues, after: ReceivedCopyValues): string[] {
  return fields.filter((field) => before[field] !== after[field]);
}
