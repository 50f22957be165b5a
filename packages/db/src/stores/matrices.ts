import type { MatrixId, OrganizationId, RevisionId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { type Matrix, matrixSchema } from "@bunkai/domain/responsibility/matrix";
import { type Seats, seatGuests } from "@bunkai/domain/responsibility/seat-guests";
import { and, arrayContains, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { matrices, matrixParticipants, matrixRows } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";
import { demandParticipant, isParticipant } from "./participant.ts";
import { seatsAtTable } from "./seats-at-table.ts";

type Row = typeof matrices.$inferSelect;
type NewRow = Omit<typeof matrixRows.$inferSelect, "matrixId">;

/** Opens a matrix: the table, who sits at it, its drafted rows. The tenant must be one of them. */
export async function addMatrix(
  tenant: Tenant,
  matrix: Omit<Row, "organizationId" | "state">,
  rows: readonly NewRow[],
): Promise<void> {
  const { organizationId, sql } = tenant;
  await sql.insert(matrices).values({ ...matrix, organizationId, state: "talking" });
  const participants = matrix.parties.flatMap(({ key, organizationId: party }) =>
    party ? [{ matrixId: matrix.id, organizationId: party, partyKey: key }] : [],
  );
  await sql.insert(matrixParticipants).values(participants);
  await sql.insert(matrixRows).values(rows.map((row) => ({ ...row, matrixId: matrix.id })));
}

/** Matrices that the tenant takes part in, newest first. */
export async function listMatrices(tenant: Tenant, query: PageQuery): Promise<Page<Matrix>> {
  const rows = await selectMatrices(tenant)
    .where(
      and(
        eq(matrixParticipants.organizationId, tenant.organizationId),
        beyondCursor(query.cursor, { moment: matrices.createdAt, id: matrices.id }, "newestFirst"),
      ),
    )
    .orderBy(desc(matrices.createdAt), desc(matrices.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.createdAt, row.id]);
}

/** A matrix that the tenant takes part in, or null. With `lock`, nothing in it moves until the transaction ends. */
export async function findMatrix(
  tenant: Tenant,
  id: MatrixId,
  options?: { readonly lock: boolean },
): Promise<Matrix | null> {
  const query = selectMatrices(tenant).where(
    and(eq(matrixParticipants.organizationId, tenant.organizationId), eq(matrices.id, id)),
  );
  const [row] = await (options?.lock ? query.for("update", { of: matrices }) : query);
  return row ? viewOf(row) : null;
}

/** Matrices of the tenant that rest on a revision. */
export async function findMatricesOn(tenant: Tenant, revisionId: RevisionId): Promise<Matrix[]> {
  const rows = await selectMatrices(tenant).where(
    and(
      eq(matrixParticipants.organizationId, tenant.organizationId),
      arrayContains(matrices.basisRevisionIds, [revisionId]),
    ),
  );
  return rows.map(viewOf);
}

/** Nothing moves any more. */
export async function markMatrixFixed(tenant: Tenant, id: MatrixId): Promise<void> {
  await tenant.sql
    .update(matrices)
    .set({ state: "fixed" })
    .where(and(eq(matrices.id, id), isParticipant(tenant, matrices.id)));
}

/** The rows move again. The table refuses it while a text that was fixed from them stands. */
export async function reopenMatrix(tenant: Tenant, id: MatrixId): Promise<void> {
  await tenant.sql
    .update(matrices)
    .set({ state: "talking" })
    .where(and(eq(matrices.id, id), isParticipant(tenant, matrices.id)));
}

/** Gives a guest the place of a party that was named without an organisation. Only whoever opened the matrix may. */
export async function addSeat(
  tenant: Tenant,
  seat: { readonly matrixId: MatrixId; readonly seatId: OrganizationId; readonly partyKey: string },
): Promise<void> {
  const { matrixId, partyKey, seatId: organizationId } = seat;
  await demandParticipant(tenant, matrixId);
  await tenant.sql.insert(matrixParticipants).values({ matrixId, organizationId, partyKey });
}

function selectMatrices(tenant: Tenant) {
  return tenant.sql
    .select({
      ...getTableColumns(matrices),
      myParty: matrixParticipants.partyKey,
      seats: seatsAtTable,
      isOpener: sql<boolean>`${matrices.organizationId} = ${tenant.organizationId}::uuid`,
    })
    .from(matrices)
    .innerJoin(matrixParticipants, eq(matrixParticipants.matrixId, matrices.id))
    .$dynamic();
}

type Found = Row & { readonly myParty: string; readonly isOpener: boolean; readonly seats: Seats };

function viewOf({ createdAt, parties, seats, ...row }: Found): Matrix {
  const seated = seatGuests(parties, seats);
  return matrixSchema.parse({ ...row, ...seated, createdAt: createdAt.toISOString() });
}
