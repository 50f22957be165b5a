import type { Matrix, MatrixRow, RowMove } from "@bunkai/domain/responsibility/matrix";
import { matrixRowSchema } from "@bunkai/domain/responsibility/matrix";
import { useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { isProblem } from "../problem.ts";
import { type MatrixView, matricesQuery, matrixQuery } from "./responsibility-queries.ts";

/**
 * Makes a move on a row and keeps what came of it. When the proposal was replaced meanwhile, the present rows are loaded
 * before the refusal is thrown, so that the page already shows what is new.
 */
export function useRowMove(matrix: Matrix): (rowId: string, move: RowMove) => Promise<MatrixRow> {
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { queryKey } = matrixQuery(organizationId, matrix.id);
  return async (rowId, body) => {
    try {
      const moved = await callApi({
        path: `/matrices/${matrix.id}/rows/${rowId}/proposals`,
        method: "POST",
        body,
        organizationId,
        view: matrixRowSchema,
      });
      queries.setQueryData(queryKey, (view: MatrixView | undefined) => withRow(view, moved));
      await queries.invalidateQueries({ queryKey: [...queryKey, "moves"] });
      void queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      return moved;
    } catch (error) {
      if (isProblem(error, "proposal_replaced") || isProblem(error, "wrong_state")) {
        await queries.invalidateQueries({ queryKey });
      }
      throw error;
    }
  };
}

function withRow(view: MatrixView | undefined, moved: MatrixRow): MatrixView | undefined {
  return view && { ...view, rows: view.rows.map((row) => (row.id === moved.id ? moved : row)) };
}
