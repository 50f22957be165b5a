import {
  type Contract,
  type ContractAnnex,
  type ContractValues,
  contractSchema,
} from "@bunkai/domain/contract/contract";
import type { AgreementId, ContractId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { contractAnnexes, contracts } from "../schema/contract.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";
import { refuseDuplicate } from "./refuse-duplicate.ts";

const NUMBER_ONCE = { constraint: "contracts_number_once", code: "contract_exists" } as const;

type Row = typeof contracts.$inferSelect;
type AnnexRow = typeof contractAnnexes.$inferSelect;

export async function addContract(
  tenant: Tenant,
  contract: ContractValues & { readonly id: ContractId; readonly createdAt: Date },
): Promise<void> {
  await refuseDuplicate(
    NUMBER_ONCE,
    tenant.sql.insert(contracts).values({ ...contract, organizationId: tenant.organizationId }),
  );
}

/** The tenant's contract records, newest first, with their annexes. Two queries. */
export async function listContracts(tenant: Tenant, query: PageQuery): Promise<Page<Contract>> {
  const rows = await tenant.sql
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.organizationId, tenant.organizationId),
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

/** One contract record of the tenant, or null. */
export async function findContract(tenant: Tenant, id: ContractId): Promise<Contract | null> {
  const [row] = await tenant.sql
    .select()
    .from(contracts)
    .where(and(eq(contracts.organizationId, tenant.organizationId), eq(contracts.id, id)));
  return row ? viewOf(row, await annexesOf(tenant, [id])) : null;
}

/** Changes a record if it still has the version read; false when somebody was faster. */
export async function changeContract(
  tenant: Tenant,
  change: { readonly id: ContractId; readonly values: ContractValues; readonly version: number },
): Promise<boolean> {
  const changed = await refuseDuplicate(
    NUMBER_ONCE,
    tenant.sql
      .update(contracts)
      .set({ ...change.values, version: sql`${contracts.version} + 1` })
      .where(
        and(
          eq(contracts.organizationId, tenant.organizationId),
          eq(contracts.id, change.id),
          eq(contracts.version, change.version),
        ),
      )
      .returning({ id: contracts.id }),
  );
  return changed.length > 0;
}

/** Attaches an agreement; false when it is attached already, and nothing changes. */
export async function addContractAnnex(
  tenant: Tenant,
  contractId: ContractId,
  annex: Omit<ContractAnnex, "attachedAt"> & { readonly attachedAt: Date },
): Promise<boolean> {
  const attached = await tenant.sql
    .insert(contractAnnexes)
    .values({ ...annex, contractId, organizationId: tenant.organizationId })
    .onConflictDoNothing()
    .returning({ id: contractAnnexes.agreementId });
  return attached.length > 0;
}

/** Takes an agreement off a contract, and gives what was attached; null when it was not. */
export async function removeContractAnnex(
  tenant: Tenant,
  contractId: ContractId,
  agreementId: AgreementId,
): Promise<Pick<ContractAnnex, "contentSha256" | "documentNumber"> | null> {
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
