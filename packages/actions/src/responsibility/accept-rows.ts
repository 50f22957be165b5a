import { findMatrix } from "@bunkai/db/stores/matrices";
import {
  addMatrixMoves,
  findMatrixRowsLocked,
  saveRowAnswers,
} from "@bunkai/db/stores/matrix-rows";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId } from "@bunkai/domain/id";
import {
  type MatrixRow,
  matrixMoveSchema,
  type RowsAccept,
} from "@bunkai/domain/responsibility/matrix";
import { moveRow } from "@bunkai/domain/responsibility/move-row";
import { refuseBatch } from "@bunkai/domain/responsibility/refuse-batch";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { eventsForAll } from "./events-for-all.ts";
import { tellOthersAtTable } from "./tell-others-at-table.ts";

/**
 * Accepts many rows at once, each exactly as it was read. One that moved on meanwhile refuses all of them:
 * nobody agrees to what was not read.
 *
 * @throws DomainError `not_found`, `wrong_state`, `proposal_replaced`; the latter two with the duties of the rows
 */
export function acceptRows(
  ctx: Context,
  matrixId: MatrixId,
  { rows: wanted }: RowsAccept,
): Promise<MatrixRow[]> {
  return perform(ctx, "matrix.move", async (tenant) => {
    const matrix = await findMatrix(tenant, matrixId);
    if (!matrix) throw new DomainError("not_found");
    if (matrix.state !== "talking") throw new DomainError("wrong_state", { state: matrix.state });
    const seenById = new Map(wanted.map(({ id, proposalNumber }) => [id, proposalNumber]));
    const found = await findMatrixRowsLocked(tenant, matrixId, [...seenById.keys()]);
    if (found.length !== seenById.size) throw new DomainError("not_found");

    const parties = matrix.parties.map(({ key }) => key);
    refuseBatch(found, ({ id }) => seenById.get(id), parties);
    const accepted = found.map((row): MatrixRow => {
      const seen = seenById.get(row.id) ?? -1;
      const moved = moveRow(row, { type: "accept" }, { by: matrix.myParty, parties, seen });
      return { ...row, acceptedBy: [...moved.acceptedBy], declinedBy: [...moved.declinedBy] };
    });

    for (const [first, ...alike] of groupedByAnswer(accepted)) {
      const ids = [first, ...alike].map(({ id }) => id);
      await saveRowAnswers(tenant, matrixId, ids, first);
    }
    const at = ctx.installation.now();
    await addMatrixMoves(
      tenant,
      matrixId,
      accepted.map(({ id, proposalNumber }) => ({
        id: newId(matrixMoveSchema.shape.id),
        rowId: id,
        kind: "accept" as const,
        partyKey: matrix.myParty,
        personName: ctx.person.name,
        proposalNumber,
        assignment: null,
        reason: null,
        at,
      })),
    );
    await tellOthersAtTable(ctx, tenant, matrix, "matrix_moved");
    return {
      result: accepted,
      recordedAs: "matrix.acceptRows",
      events: eventsForAll(ctx, matrix, {
        subject: { kind: "matrix", id: matrixId },
        facts: { dutyKeys: accepted.map(({ dutyKey }) => dutyKey) },
        names: { title: matrix.title },
      }),
    };
  });
}

type Group = readonly [MatrixRow, ...MatrixRow[]];

/** Rows that the same parties accept and decline: one statement writes them all. */
function groupedByAnswer(rows: readonly MatrixRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const answer = JSON.stringify([row.acceptedBy, row.declinedBy]);
    const group = groups.get(answer);
    groups.set(answer, group ? [...group, row] : [row]);
  }
  return [...groups.values()];
}
