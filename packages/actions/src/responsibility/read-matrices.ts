import { findMatrix, listMatrices } from "@bunkai/db/stores/matrices";
import { findRowTalks, listMatrixMoves, listMatrixRows } from "@bunkai/db/stores/matrix-rows";
import type { Duty } from "@bunkai/domain/catalog/duty";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId, MatrixRowId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { talkingParties } from "@bunkai/domain/responsibility/find-open-rows";
import type {
  Matrix,
  MatrixInList,
  MatrixMove,
  MatrixRow,
} from "@bunkai/domain/responsibility/matrix";
import type { Party } from "@bunkai/domain/responsibility/party";
import { type RowTalk, turnOf } from "@bunkai/domain/responsibility/row-state";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { getDutyCatalog } from "./get-duty-catalog.ts";

/** A matrix with its rows and the duties that they speak of. */
export type MatrixInFull = { matrix: Matrix; rows: MatrixRow[]; duties: Duty[] };

/** Matrices that the organisation takes part in, newest first, with how far their talk is. Two queries. */
export function readMatrices(ctx: ActingContext, query: PageQuery): Promise<Page<MatrixInList>> {
  return look(ctx, "matrix.read", async (tenant) => {
    const page = await listMatrices(tenant, query);
    const talking = page.items.filter(({ state }) => state === "talking");
    const talks = await findRowTalks(
      tenant,
      talking.map(({ id }) => id),
    );
    const items = page.items.map((matrix) => ({
      ...matrix,
      ...progressOf(talks.get(matrix.id) ?? [], matrix.parties),
    }));
    return { ...page, items };
  });
}

function progressOf(talks: readonly RowTalk[], parties: readonly Party[]) {
  const talking = talkingParties(parties);
  const turns = talks.map((talk) => turnOf(talk, talking)).filter((keys) => keys.length > 0);
  const countOf = (key: string) => turns.filter((keys) => keys.includes(key)).length;
  const counts = talking.map((key) => [key, countOf(key)] as const);
  return {
    openRowCount: turns.length,
    turnCounts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}

/** @throws DomainError `not_found`, for a stranger to it too */
export function getMatrix(ctx: ActingContext, id: MatrixId): Promise<MatrixInFull> {
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
export function readMoves(
  ctx: ActingContext,
  id: MatrixId,
  rowId: MatrixRowId,
): Promise<MatrixMove[]> {
  return look(ctx, "matrix.read", async (tenant) => {
    if (!(await findMatrix(tenant, id))) throw new DomainError("not_found");
    return listMatrixMoves(tenant, id, rowId);
  });
}
