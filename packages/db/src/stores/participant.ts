import { DomainError } from "@bunkai/domain/error/domain-error";
import { and, eq, exists, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { matrixParticipants } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";

/** True for rows of matrices that the tenant takes part in: the tenant's `where` of every shared table. */
export function isParticipant(tenant: Tenant, matrixId: PgColumn): SQL {
  return exists(
    tenant.sql
      .select({ found: matrixParticipants.partyKey })
      .from(matrixParticipants)
      .where(
        and(
          eq(matrixParticipants.matrixId, matrixId),
          eq(matrixParticipants.organizationId, tenant.organizationId),
        ),
      ),
  );
}

/**
 * Before an insert into a shared table, which has no `where` of its own.
 *
 * @throws DomainError `not_found` when the tenant takes no part in the matrix
 */
export async function demandParticipant(tenant: Tenant, matrixId: string): Promise<void> {
  const found = await tenant.sql
    .select({ partyKey: matrixParticipants.partyKey })
    .from(matrixParticipants)
    .where(
      and(
        eq(matrixParticipants.matrixId, matrixId),
        eq(matrixParticipants.organizationId, tenant.organizationId),
      ),
    );
  if (found.length === 0) throw new DomainError("not_found");
}
