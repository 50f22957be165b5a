import { removeContractAnnex } from "@bunkai/db/stores/contracts";
import type { Detach } from "@bunkai/domain/contract/contract";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId, ContractId } from "@bunkai/domain/id";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Takes an agreement off a contract of the organisation, to which it was attached by mistake. The agreement stays as it
 * is; the audit record keeps that it was attached, with which hash, and why it was taken off.
 *
 * @throws DomainError `not_found` when it is not attached
 */
export function detachAgreement(
  ctx: ActingContext,
  {
    agreementId,
    contractId,
  }: { readonly contractId: ContractId; readonly agreementId: AgreementId },
  { reason }: Detach,
): Promise<null> {
  return perform(ctx, "contract.write", async (tenant) => {
    const annex = await removeContractAnnex(tenant, contractId, agreementId);
    if (!annex) throw new DomainError("not_found");
    const { contentSha256, documentNumber } = annex;
    return {
      result: null,
      recordedAs: "contract.detach",
      events: [
        {
          subject: { kind: "contract", id: contractId },
          facts: { agreementId, documentNumber, contentSha256 },
          // People write names into their reasons.
          names: { reason },
        },
      ],
    };
  });
}
