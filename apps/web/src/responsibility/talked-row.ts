import { type Duty, phases } from "@bunkai/domain/catalog/duty";
import { talkingParties } from "@bunkai/domain/responsibility/find-open-rows";
import type { MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { type RowState, rowStateOf, turnOf } from "@bunkai/domain/responsibility/row-state";
import type { MatrixView } from "./responsibility-queries.ts";

/** A row with its duty and how far the talk about it is, as the page shows it. */
export type TalkedRow = {
  readonly row: MatrixRow;
  readonly duty: Duty;
  readonly state: RowState;
  /** Keys of the parties whose turn it is. */
  readonly turn: readonly string[];
};

/** The rows of a matrix by phase, then area, each in the order of the catalogue. */
export function talkedRowsOf({ duties, matrix, rows }: MatrixView): readonly TalkedRow[] {
  const talking = talkingParties(matrix.parties);
  const dutyByKey = new Map(duties.map((duty) => [duty.key, duty]));
  const areas = [...new Set(duties.map(({ area }) => area.ja))];
  const talked = rows.flatMap((row): TalkedRow[] => {
    const duty = dutyByKey.get(row.dutyKey);
    if (!duty) return [];
    return [{ row, duty, state: rowStateOf(row, talking), turn: turnOf(row, talking) }];
  });
  const rankOf = ({ duty: { area, phase }, row }: TalkedRow) => [
    phases.indexOf(phase),
    areas.indexOf(area.ja),
    row.position,
  ];
  return talked.sort((a, b) => firstDifference(rankOf(a), rankOf(b)));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
