import { reaches } from "@bunkai/domain/account/reach";
import {
  type Contract,
  type ContractAnnex,
  type ContractChange,
  type ContractFilter,
  type ContractValues,
  contractSchema,
} from "@bunkai/domain/contract/contract";
import { type ContractCount, contractCountSchema } from "@bunkai/domain/contract/contract-count";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId, ContractId, FacilityId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { contractAnnexes, contracts } from "../schema/contract.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";
import { refuseDuplicate } from "./refuse-duplicate.ts";

const NUMBER_ONCE = { constraint: "contracts_number_once", code: "contract_exists" } as const;

type Row = typeof contracts.$inferSelect;
type AnnexRow = typeof contractAnnexes.$inferSelect;

/** @throws DomainError `contract_exists`, `facility_unusable` for a facility out of the tenant's reach */
export async function addContract(
  tenant: Tenant,
  contract: ContractValues & { readonly id: ContractId; readonly createdAt: Date },
): Promise<void> {
  demandReached(tenant, contract.facilityId);
  await refuseDuplicate(
    NUMBER_ONCE,
    tenant.sql.insert(contracts).values({ ...contract, organizationId: tenant.organizationId }),
  );
}

/** The tenant's contract records within reach, newest first, with their annexes. Two queries. */
export async function listContracts(
  tenant: Tenant,
  query: PageQuery & { readonly facility?: ContractFilter | undefined },
): Promise<Page<Contract>> {
  const rows = await tenant.sql
    .select()
    .from(contracts)
    .where(
      and(
        ownWithinReach(tenant),
        query.facility && ofFacility(query.facility),
        beyondCursor(
          query.cursor,
          { moment: contracts.createdAt, id: contracts.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(contracts.createdAt), desc(contracts.id))
    .limit(query.limit + 1);
  const annexes = await annexesOf(
    tenant,
    rows.map(({ id }) => id),
  );
  return pageFrom(
    rows,
    query.limit,
    (row) => viewOf(row, annexes),
    (row) => [row.createdAt, row.id],
  );
}

/** How many contract records within reach each facility has, and the whole group (null); none where there are none. */
export async function countContracts(tenant: Tenant): Promise<ContractCount[]> {
  const rows = await tenant.sql
    .select({ facilityId: contracts.facilityId, count: count() })
    .from(contracts)
    .where(ownWithinReach(tenant))
    .groupBy(contracts.facilityId);
  return rows.map((row) => contractCountSchema.parse(row));
}

/** One contract record of the tenant within reach, or null. */
export async function findContract(tenant: Tenant, id: ContractId): Promise<Contract | null> {
  const [row] = await tenant.sql
    .select()
    .from(contracts)
    .where(and(ownWithinReach(tenant), eq(contracts.id, id)));
  return row ? viewOf(row, await annexesOf(tenant, [id])) : null;
}

/** Changes a record if it still has the version read; false when somebody was faster. */
export async function changeContract(
  tenant: Tenant,
  change: { readonly id: ContractId; readonly values: ContractChange; readonly version: number },
): Promise<boolean> {
  const { facilityId } = change.values;
  if (facilityId !== undefined) demandReached(tenant, facilityId);
  const changed = await refuseDuplicate(
    NUMBER_ONCE,
    tenant.sql
      .update(contracts)
      .set({ ...change.values, version: sql`${contracts.version} + 1` })
      .where(
        and(
          ownWithinReach(tenant),
          eq(contracts.id, change.id),
          eq(contracts.version, change.version),
        ),
      )
      .returning({ id: contracts.id }),
  );
  return changed.length > 0;
}

/**
 * Attaches an agreement; false when it is attached already, and nothing changes.
 *
 * @throws DomainError `not_found` for a contract out of the tenant's reach
 */
export async function addContractAnnex(
  tenant: Tenant,
  contractId: ContractId,
  annex: Omit<ContractAnnex, "attachedAt"> & { readonly attachedAt: Date },
): Promise<boolean> {
  await demandWithinReach(tenant, contractId);
  const attached = await tenant.sql
    .insert(contractAnnexes)
    .values({ ...annex, contractId, organizationId: tenant.organizationId })
    .onConflictDoNothing()
    .returning({ id: contractAnnexes.agreementId });
  return attached.length > 0;
}

/**
 * Takes an agreement off a contract, and gives what was attached; null when it was not.
 *
 * @throws DomainError `not_found` for a contract out of the tenant's reach
 */
export async function removeContractAnnex(
  tenant: Tenant,
  contractId: ContractId,
  agreementId: AgreementId,
): Promise<Pick<ContractAnnex, "contentSha256" | "documentNumber"> | null> {
  await demandWithinReach(tenant, contractId);
  const [removed] = await tenant.sql
    .delete(contractAnnexes)
    .where(
      and(
        eq(contractAnnexes.organizationId, tenant.organizationId),
        eq(contractAnnexes.contractId, contractId),
        eq(contractAnnexes.agreementId, agreementId),
      ),
    )
    .returning();
  return removed ?? null;
}

/** The tenant's `where`: its own records, of facilities that whoever acts reaches. */
function ownWithinReach({ facilityIds, organizationId }: Tenant): SQL | undefined {
  return and(
    eq(contracts.organizationId, organizationId),
    facilityIds.length === 0 ? undefined : inArray(contracts.facilityId, [...facilityIds]),
  );
}

async function demandWithinReach(tenant: Tenant, id: ContractId): Promise<void> {
  const [contract] = await tenant.sql
    .select({ id: contracts.id })
    .from(contracts)
    .where(and(ownWithinReach(tenant), eq(contracts.id, id)));
  if (!contract) throw new DomainError("not_found");
}

function ofFacility(filter: ContractFilter): SQL {
  return filter === "whole" ? isNull(contracts.facilityId) : eq(contracts.facilityId, filter);
}

function demandReached({ facilityIds }: Tenant, facilityId: FacilityId | null): void {
  if (reaches(facilityIds, facilityId)) return;
  throw new DomainError("facility_unusable", { reason: "foreign" });
}

async function annexesOf(tenant: Tenant, ids: readonly string[]): Promise<AnnexRow[]> {
  if (ids.length === 0) return [];
  return tenant.sql
    .select()
    .from(contractAnnexes)
    .where(
      and(
        eq(contractAnnexes.organizationId, tenant.organizationId),
        inArray(contractAnnexes.contractId, [...ids]),
      ),
    )
    .orderBy(asc(contractAnnexes.attachedAt));
}

function viewOf(row: Row, annexes: readonly AnnexRow[]): Contract {
  return contractSchema.parse({
    ...row,
    annexes: annexes
      .filter(({ contractId }) => contractId === row.id)
      .map((annex) => ({ ...annex, attachedAt: annex.attachedAt.toISOString() })),
  });
}
