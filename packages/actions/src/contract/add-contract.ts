import { addContract as add, findContract } from "@bunkai/db/stores/contracts";
import type { Contract, ContractValues } from "@bunkai/domain/contract/contract";
import { contractIdSchema } from "@bunkai/domain/id";
import { takeCharge } from "../account/take-charge.ts";
import { titleOfDocument } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { demandPlace } from "./demand-place.ts";

/**
 * Adds a contract to the organisation's own records. The other side does not see it.
 *
 * @throws DomainError `contract_exists`, `facility_unusable`
 */
export function addContract(ctx: ActingContext, values: ContractValues): Promise<Contract> {
  return perform(ctx, "contract.write", async (tenant) => {
    await demandPlace(ctx, tenant, values.facilityId);
    const id = newId(contractIdSchema);
    await add(tenant, { ...values, id, createdAt: ctx.installation.now() });
    await takeCharge(ctx, tenant, "contract", id);
    const contract = await findContract(tenant, id);
    if (!contract) throw new Error("A contract that was just added is missing.");
    return {
      result: contract,
      recordedAs: "contract.add",
      events: [
        {
          subject: { kind: "contract", id },
          facts: { number: values.number },
          names: { title: titleOfDocument(values.number, values.title) },
        },
      ],
    };
  });
}
