import { DomainError } from "../error/domain-error.ts";
import type { Row } from "./move-row.ts";
import { rowStateOf } from "./row-state.ts";

/**
 * Refuses to accept many rows at once when some of them cannot be, and names every one of these.
 *
 * @param seen number of the proposal that was read, for each row
 * @param parties keys of all parties of the matrix
 * @throws DomainError `proposal_replaced` or `wrong_state` with the keys of the duties
 */
export function refuseBatch<Listed extends Row & { readonly dutyKey: string }>(
  rows: readonly Listed[],
  seen: (row: Listed) => number | undefined,
  parties: readonly string[],
): void {
  const replaced = rows.filter((row) => row.proposalNumber !== seen(row));
  if (replaced.length > 0)
    throw new DomainError("proposal_replaced", { dutyKeys: keysOf(replaced) });
  const open = rows.filter((row) => rowStateOf(row, parties) === "open");
  if (open.length > 0) {
    throw new DomainError("wrong_state", { state: "open", dutyKeys: keysOf(open) });
  }
}

function keysOf(rows: readonly { readonly dutyKey: string }[]): string[] {
  return rows.map(({ dutyKey }) => dutyKey);
}
