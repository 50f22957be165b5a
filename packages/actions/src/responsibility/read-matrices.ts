import { findMatrix, listMatrices } from "@bunkai/db/stores/matrices";
import { listMatrixMoves, listMatrixRows } from "@bunkai/db/stores/matrix-rows";
import type { Duty } from "@bunkai/domain/catalog/duty";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId, MatrixRowId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Matrix, MatrixMove, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";
import { getDutyCatalog } from "./get-duty-catalog.ts";

/** A matrix with its rows and the duties that they speak of. */
export type MatrixInFull = { matrix: Matrix; rows: MatrixRow[]; duties: Duty[] };

/** Matrices that the organisation takes part in, newest first. */
export function readMatrices(ctx: Context, query: PageQuery): Promise<Page<Matrix>> {
  return look(ctx, "matrix.read", (tenant) => listMatrices(tenant, query));
}

/** @throws DomainError `not_found`, for a stranger to it too */
export function getMatrix(ctx: Context, id: MatrixId): Promise<MatrixInFull> {
  return look(ctx, "matrix.read", async (tenant) => {
    const matrix = await findMatrix(tenant, id);
    if (!matrix) throw new DomainError("not_found");
    return {
      matrix,
      rows: await listMatrixRows(tenant, id),
      duties: [...getDutyCatalog(matrix.dutyCatalogKey).duties],
    };
  });
}

/** What was said about a row, newest first. */
export function readMoves(ctx: Context, id: MatrixId, rowId: MatrixRowId): Promise<MatrixMove[]> {
  return look(ctx, "matrix.read", async (tenant) => {
    if (!(await findMatrix(tenant, id))) throw new DomainError("not_found");
    return listMatrixMoves(tenant, id, rowId);
  });
}
