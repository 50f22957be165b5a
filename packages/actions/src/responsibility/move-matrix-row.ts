import { findMatrix } from "@bunkai/db/stores/matrices";
import { addMatrixMoves, findMatrixRowsLocked, saveMatrixRow } from "@bunkai/db/stores/matrix-rows";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId, MatrixRowId } from "@bunkai/domain/id";
import { demandPrintable } from "@bunkai/domain/paper/demand-printable";
import type { MatrixRow, RowMove } from "@bunkai/domain/responsibility/matrix";
import { matrixMoveSchema } from "@bunkai/domain/responsibility/matrix";
import { moveRow } from "@bunkai/domain/responsibility/move-row";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { eventsForAll } from "./events-for-all.ts";
import { tellOthersAtTable } from "./tell-others-at-table.ts";

const recordedAs = {
  propose: "matrix.propose",
  accept: "matrix.accept",
  decline: "matrix.decline",
} as const satisfies Record<RowMove["type"], string>;

/**
 * One party's move on one row: a proposal, a yes, a no. Two moves at once follow each other; the second one sees that
 * the proposal it read was replaced.
 *
 * @throws DomainError `not_found`, `wrong_state`, `proposal_replaced` with the present row, `party_unknown`
 * @throws DomainError `text_unprintable` when the agreement's paper could not show what is proposed
 */
export function moveMatrixRow(
  ctx: Context,
  matrixId: MatrixId,
  rowId: MatrixRowId,
  { proposalNumber, reason, ...move }: RowMove,
): Promise<MatrixRow> {
  return perform(ctx, "matrix.move", async (tenant) => {
    if (move.type === "propose") demandPrintable(move.assignment);
    const matrix = await findMatrix(tenant, matrixId);
    const [row] = matrix ? await findMatrixRowsLocked(tenant, matrixId, [rowId]) : [];
    if (!matrix || !row) throw new DomainError("not_found");
    if (matrix.state !== "talking") throw new DomainError("wrong_state", { state: matrix.state });

    const parties = matrix.parties.map(({ key }) => key);
    const moved = moveRow(row, move, { by: matrix.myParty, parties, seen: proposalNumber });

    const after: MatrixRow = {
      ...row,
      ...moved,
      acceptedBy: [...moved.acceptedBy],
      declinedBy: [...moved.declinedBy],
    };
    await saveMatrixRow(tenant, matrixId, after);
    await addMatrixMoves(tenant, matrixId, [
      {
        id: newId(matrixMoveSchema.shape.id),
        rowId,
        kind: move.type,
        partyKey: matrix.myParty,
        personName: ctx.person.name,
        proposalNumber: moved.proposalNumber,
        assignment: move.type === "propose" ? move.assignment : null,
        reason,
        at: ctx.installation.now(),
      },
    ]);
    await tellOthersAtTable(ctx, tenant, matrix, "matrix_moved");
    return {
      result: after,
      recordedAs: recordedAs[move.type],
      events: eventsForAll(ctx, matrix, {
        subject: { kind: "matrix", id: matrixId },
        facts: { dutyKey: row.dutyKey, proposalNumber: moved.proposalNumber },
        names: { title: matrix.title },
      }),
    };
  });
}
