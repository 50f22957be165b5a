import { changeContract as change, findContract } from "@bunkai/db/stores/contracts";
import type { Contract, ContractChange } from "@bunkai/domain/contract/contract";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ContractId } from "@bunkai/domain/id";
import { titleOfDocument } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";
import { demandPlace } from "./demand-place.ts";

/**
 * Changes a contract record.
 *
 * @param version the version that the person read
 * @throws DomainError `not_found`, `contract_exists`, `facility_unusable`, `edit_conflict` with both values
 */
export function changeContract(
  ctx: ActingContext,
  id: ContractId,
  values: ContractChange,
  version: number,
): Promise<Contract> {
  return perform(ctx, "contract.write", async (tenant) => {
    const before = await findContract(tenant, id);
    if (!before) throw new DomainError("not_found");
    const { facilityId = before.facilityId } = values;
    // A facility that has closed keeps what it has.
    if (facilityId !== before.facilityId) await demandPlace(ctx, tenant, facilityId);
    const isChanged = await change(tenant, { id, values, version });
    const after = await findContract(tenant, id);
    if (!after) throw new DomainError("not_found");
    if (!isChanged) {
      const { annexes: _, id: __, ...theirs } = after;
      throw new DomainError("edit_conflict", { mine: { ...values }, theirs });
    }
    return {
      result: after,
      recordedAs: "contract.change",
      events: [
        {
          subject: { kind: "contract", id },
          facts: factsOf(values),
          names: { title: titleOfDocument(values.number, values.title) },
        },
      ],
    };
  });
}

function factsOf({ facilityId, number }: ContractChange) {
  return facilityId ? { number, facilityId } : { number };
}
