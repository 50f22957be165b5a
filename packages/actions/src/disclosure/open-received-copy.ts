import { addDisclosure } from "@bunkai/db/stores/disclosures";
import { addReceivedCopy, findReceivedCopies } from "@bunkai/db/stores/received-copies";
import type { ReceivedCopy, ReceivedCopyValues } from "@bunkai/domain/disclosure/received-copy";
import { disclosureIdSchema, receivedCopyIdSchema } from "@bunkai/domain/id";
import { titleOfOffering } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { demandNamedThings } from "./demand-named-things.ts";

/**
 * Begins to file a sheet that the organisation got by itself. What it says is then read from its workbook, or typed in.
 *
 * @throws DomainError `not_found` when there is no such edition, file or product
 */
export function openReceivedCopy(
  ctx: Context,
  values: ReceivedCopyValues,
  editionKey: string,
): Promise<ReceivedCopy> {
  return perform(ctx, "receivedCopy.write", async (tenant) => {
    const edition = await getEdition(tenant, editionKey);
    await demandNamedThings(tenant, values);
    const id = newId(receivedCopyIdSchema);
    const createdAt = ctx.installation.now();
    await addReceivedCopy(tenant, { ...values, id, editionKey: edition.key, createdAt });
    const { offeringName, vendorName, versionLabel } = values;
    await addDisclosure(tenant, {
      id: newId(disclosureIdSchema),
      receivedCopyId: id,
      editionKey: edition.key,
      kind: edition.kind,
      header: { vendorName, offeringName, versionLabel, createdOn: null, contact: null },
      createdAt,
    });
    const [copy] = await findReceivedCopies(tenant, [id]);
    if (!copy) throw new Error("A received copy that was just added is missing.");
    return {
      result: copy,
      recordedAs: "receivedCopy.open",
      events: [
        {
          subject: { kind: "receivedCopy", id },
          facts: { editionKey: edition.key, receivedOn: values.receivedOn },
          names: {
            title: titleOfOffering({ name: offeringName, versionLabel }),
            sender: values.sender,
          },
        },
      ],
    };
  });
}
