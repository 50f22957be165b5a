import { countContracts, findContract, listContracts } from "@bunkai/db/stores/contracts";
import type { Contract, ContractFilter } from "@bunkai/domain/contract/contract";
import type { ContractCount } from "@bunkai/domain/contract/contract-count";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ContractId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's contract records within the member's reach, newest first. */
export function readContracts(
  ctx: ActingContext,
  query: PageQuery & { readonly facility?: ContractFilter | undefined },
): Promise<Page<Contract>> {
  return look(ctx, "contract.read", (tenant) => listContracts(tenant, query));
}

/** How many contract records within the member's reach each facility has. */
export function readContractCounts(ctx: ActingContext): Promise<ContractCount[]> {
  return look(ctx, "contract.read", countContracts);
}

/** @throws DomainError `not_found` */
export async function getContract(ctx: ActingContext, id: ContractId): Promise<Contract> {
  const contract = await look(ctx, "contract.read", (tenant) => findContract(tenant, id));
  if (!contract) throw new DomainError("not_found");
  return contract;
}
