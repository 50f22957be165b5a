import { findAgreement } from "@bunkai/db/stores/agreements";
import { addContractAnnex, findContract } from "@bunkai/db/stores/contracts";
import type { Contract } from "@bunkai/domain/contract/contract";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId, ContractId } from "@bunkai/domain/id";
import { titleOfDocument } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Attaches an agreement to a contract of the organisation, with the hash that it has. One that is attached already stays
 * as it is, and no event says otherwise.
 *
 * @throws DomainError `not_found`, `wrong_state` before all have signed
 */
export function attachAgreement(
  ctx: ActingContext,
  contractId: ContractId,
  agreementId: AgreementId,
): Promise<Contract> {
  return perform(ctx, "contract.write", async (tenant) => {
    const contract = await findContract(tenant, contractId);
    const found = await findAgreement(tenant, agreementId);
    if (!contract || !found) throw new DomainError("not_found");
    const { contentSha256, documentNumber, state, title } = found.agreement;
    if (state !== "complete") throw new DomainError("wrong_state", { state });

    const attachedAt = ctx.installation.now();
    const annex = { agreementId, title, documentNumber, contentSha256, attachedAt };
    const isNew = await addContractAnnex(tenant, contractId, annex);
    const after = await findContract(tenant, contractId);
    if (!after) throw new DomainError("not_found");
    if (!isNew) return { result: after, events: [] };
    return {
      result: after,
      recordedAs: "contract.attach",
      events: [
        {
          subject: { kind: "contract", id: contractId },
          facts: { agreementId, contentSha256 },
          names: { title: titleOfDocument(contract.number, contract.title) },
        },
      ],
    };
  });
}
