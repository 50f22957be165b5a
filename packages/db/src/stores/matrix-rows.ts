import type { MatrixId, MatrixRowId } from "@bunkai/domain/id";
import {
  type MatrixMove,
  type MatrixRow,
  matrixMoveSchema,
  matrixRowSchema,
} from "@bunkai/domain/responsibility/matrix";
import type { RowTalk } from "@bunkai/domain/responsibility/row-state";
import { visibleSources } from "@bunkai/domain/responsibility/visible-sources";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { revisions } from "../schema/disclosure.ts";
import { matrices, matrixMoves, matrixRows } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";
import { demandParticipant, isParticipant } from "./participant.ts";
import { isReadableRevision } from "./readable-revision.ts";

/** The rows of a matrix in the order of the catalogue. Two queries. */
export async function listMatrixRows(tenant: Tenant, matrixId: MatrixId): Promise<MatrixRow[]> {
  const rows = await tenant.sql
    .select()
    .from(matrixRows)
    .where(and(eq(matrixRows.matrixId, matrixId), isParticipant(tenant, matrixRows.matrixId)))
    .orderBy(asc(matrixRows.position));
  return rowsFor(tenant, matrixId, rows);
}

/** The talk about every row of these matrices, by matrix. One query. */
export async function findRowTalks(
  tenant: Tenant,
  matrixIds: readonly MatrixId[],
): Promise<Map<string, RowTalk[]>> {
  const talks = new Map<string, RowTalk[]>();
  if (matrixIds.length === 0) return talks;
  const { acceptedBy, assignment, declinedBy, matrixId } = matrixRows;
  const rows = await tenant.sql
    .select({ acceptedBy, assignment, declinedBy, matrixId })
    .from(matrixRows)
    .where(and(inArray(matrixId, [...matrixIds]), isParticipant(tenant, matrixId)));
  for (const { matrixId: id, ...talk } of rows) talks.set(id, [...(talks.get(id) ?? []), talk]);
  return talks;
}

/** Rows of a matrix, locked in one order, so that two moves on one row follow each other. */
export async function findMatrixRowsLocked(
  tenant: Tenant,
  matrixId: MatrixId,
  ids: readonly MatrixRowId[],
): Promise<MatrixRow[]> {
  const rows = await tenant.sql
    .select()
    .from(matrixRows)
    .where(
      and(
        eq(matrixRows.matrixId, matrixId),
        inArray(matrixRows.id, [...ids]),
        isParticipant(tenant, matrixRows.matrixId),
      ),
    )
    .orderBy(asc(matrixRows.id))
    .for("update");
  return rowsFor(tenant, matrixId, rows);
}

/** Rows with as much of their sources as the tenant may read. */
async function rowsFor(
  tenant: Tenant,
  matrixId: MatrixId,
  rows: readonly (typeof matrixRows.$inferSelect)[],
): Promise<MatrixRow[]> {
  const readable = await tenant.sql
    .select({ id: revisions.id })
    .from(revisions)
    .innerJoin(matrices, sql`${revisions.id} = any(${matrices.basisRevisionIds})`)
    .where(
      and(
        eq(matrices.id, matrixId),
        isParticipant(tenant, matrices.id),
        isReadableRevision(tenant),
      ),
    );
  const ids = new Set<string>(readable.map(({ id }) => id));
  return rows.map((row) =>
    matrixRowSchema.parse({ ...row, sources: visibleSources(row.sources, ids) }),
  );
}

/** Writes a row after a move. The row must be locked. */
export async function saveMatrixRow(
  tenant: Tenant,
  matrixId: MatrixId,
  row: Pick<MatrixRow, "id" | "assignment" | "acceptedBy" | "declinedBy" | "proposalNumber">,
): Promise<void> {
  const { acceptedBy, assignment, declinedBy, id, proposalNumber } = row;
  await tenant.sql
    .update(matrixRows)
    .set({ acceptedBy, assignment, declinedBy, proposalNumber })
    .where(
      and(
        eq(matrixRows.matrixId, matrixId),
        eq(matrixRows.id, id),
        isParticipant(tenant, matrixRows.matrixId),
      ),
    );
}

/** Writes who agrees to rows and who declines them, where that is alike for all. The rows must be locked. */
export async function saveRowAnswers(
  tenant: Tenant,
  matrixId: MatrixId,
  ids: readonly MatrixRowId[],
  { acceptedBy, declinedBy }: Pick<MatrixRow, "acceptedBy" | "declinedBy">,
): Promise<void> {
  await tenant.sql
    .update(matrixRows)
    .set({ acceptedBy, declinedBy })
    .where(
      and(
        eq(matrixRows.matrixId, matrixId),
        inArray(matrixRows.id, [...ids]),
        isParticipant(tenant, matrixRows.matrixId),
      ),
    );
}

/** Keeps what was said. */
export async function addMatrixMoves(
  tenant: Tenant,
  matrixId: MatrixId,
  moves: readonly (Omit<MatrixMove, "at"> & { readonly at: Date })[],
): Promise<void> {
  if (moves.length === 0) return;
  await demandParticipant(tenant, matrixId);
  await tenant.sql.insert(matrixMoves).values(moves.map((move) => ({ ...move, matrixId })));
}

/** What was said about a row, newest first. */
export async function listMatrixMoves(
  tenant: Tenant,
  matrixId: MatrixId,
  rowId: MatrixRowId,
): Promise<MatrixMove[]> {
  const rows = await tenant.sql
    .select()
    .from(matrixMoves)
    .where(
      and(
        eq(matrixMoves.matrixId, matrixId),
        eq(matrixMoves.rowId, rowId),
        isParticipant(tenant, matrixMoves.matrixId),
      ),
    )
    .orderBy(desc(matrixMoves.id))
    .limit(200);
  return rows.map(({ at, ...row }) => matrixMoveSchema.parse({ ...row, at: at.toISOString() }));
}
