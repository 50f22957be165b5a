import { DomainError } from "../error/domain-error.ts";
import { type Assignment, partiesNamed } from "./assignment.ts";
import { type RowTalk, rowStateOf } from "./row-state.ts";

/** A row with the number of its present proposal. The number grows with every proposal. */
export type Row = RowTalk & { readonly proposalNumber: number };

export type Move =
  | { readonly type: "propose"; readonly assignment: Assignment }
  | { readonly type: "accept" }
  | { readonly type: "decline" };

/**
 * One party's move on a row. The proposal that the party saw must still be the present one:
 * nobody accepts a text that he did not read.
 *
 * @param by key of the party that moves
 * @param seen number of the proposal that the party saw
 * @param parties keys of all parties of the matrix
 * @throws DomainError `proposal_replaced` with the present number, `party_unknown`, `wrong_state`
 */
export function moveRow(
  row: Row,
  move: Move,
  {
    by,
    parties,
    seen,
  }: { readonly by: string; readonly seen: number; readonly parties: readonly string[] },
): Row {
  if (row.proposalNumber !== seen) {
    throw new DomainError("proposal_replaced", { proposalNumber: row.proposalNumber });
  }
  switch (move.type) {
    case "propose":
      demandKnown(move.assignment, parties);
      return {
        assignment: move.assignment,
        acceptedBy: [by],
        declinedBy: [],
        proposalNumber: row.proposalNumber + 1,
      };
    case "accept":
      if (rowStateOf(row, parties) === "open")
        throw new DomainError("wrong_state", { state: "open" });
      return {
        ...row,
        acceptedBy: added(row.acceptedBy, by),
        declinedBy: row.declinedBy.filter((key) => key !== by),
      };
    case "decline":
      return {
        ...row,
        acceptedBy: row.acceptedBy.filter((key) => key !== by),
        declinedBy: added(row.declinedBy, by),
      };
  }
}

function demandKnown(assignment: Assignment, parties: readonly string[]): void {
  const unknown = partiesNamed(assignment).find((key) => !parties.includes(key));
  if (unknown) throw new DomainError("party_unknown", { party: unknown });
}

function added(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? [...keys] : [...keys, key];
}
