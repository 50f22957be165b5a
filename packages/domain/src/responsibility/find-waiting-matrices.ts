import type { MatrixId } from "../id.ts";
import { talkingParties } from "./find-open-rows.ts";
import type { Party } from "./party.ts";
import { type RowStanding, turnOf } from "./row-state.ts";

/** Rows of one matrix about which the talk stands alike. */
export type AlikeRows = {
  readonly matrixId: MatrixId;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly myParty: string;
  readonly standing: RowStanding;
  readonly rowCount: number;
  /** When another party last proposed or refused in the row for which that is longest ago; without, when the matrix was opened. */
  readonly turnSince: Date;
  /** When anybody last moved one of these rows; without a move, when the matrix was opened. */
  readonly movedAt: Date;
};

/** A matrix that waits for a party, and since when. */
export type WaitingMatrix = {
  readonly matrixId: MatrixId;
  readonly title: string;
  readonly since: Date;
};

/** Matrices with rows in which it is the party's turn, and those that are ready to be fixed; each the longest waiting first. */
export function findWaitingMatrices(rows: readonly AlikeRows[]): {
  readonly turns: readonly (WaitingMatrix & { readonly rowCount: number })[];
  readonly fixable: readonly WaitingMatrix[];
} {
  const tables = new Map<MatrixId, AlikeRows[]>();
  for (const alike of rows) {
    tables.set(alike.matrixId, [...(tables.get(alike.matrixId) ?? []), alike]);
  }
  const all = [...tables.values()];
  return {
    turns: all.flatMap(turnsIn).toSorted(byAge),
    fixable: all.flatMap(fixableIn).toSorted(byAge),
  };
}

function turnsIn(table: readonly AlikeRows[]) {
  const mine = table.filter((alike) => partiesToMove(alike).includes(alike.myParty));
  const [first] = mine;
  if (!first) return [];
  const { matrixId, title } = first;
  const since = new Date(Math.min(...mine.map(({ turnSince }) => turnSince.getTime())));
  return [{ matrixId, title, since, rowCount: mine.reduce((sum, one) => sum + one.rowCount, 0) }];
}

function fixableIn(table: readonly AlikeRows[]): WaitingMatrix[] {
  const [first] = table;
  if (!first || table.some((alike) => partiesToMove(alike).length > 0)) return [];
  const { matrixId, title } = first;
  return [
    { matrixId, title, since: new Date(Math.max(...table.map((one) => one.movedAt.getTime()))) },
  ];
}

function partiesToMove({ parties, standing }: AlikeRows): string[] {
  return turnOf(standing, talkingParties(parties));
}

function byAge(a: WaitingMatrix, b: WaitingMatrix): number {
  return a.since.getTime() - b.since.getTime();
}
