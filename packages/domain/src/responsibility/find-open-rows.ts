import type { Assignment } from "./assignment.ts";
import type { Party } from "./party.ts";
import { type RowState, type RowTalk, rowStateOf } from "./row-state.ts";

/** A row that stands between the talk and an agreement. */
export type OpenRow = { readonly dutyKey: string; readonly state: Exclude<RowState, "agreed"> };

type TalkedRow = RowTalk & { readonly dutyKey: string; readonly assignment: Assignment };

/** Keys of the parties that talk: those with an organisation here. */
export function talkingParties(parties: readonly Party[]): string[] {
  return parties.filter(({ organizationId }) => organizationId !== null).map(({ key }) => key);
}

/** Lists every row that is not agreed by all who talk. An empty list means: ready to be fixed. */
export function findOpenRows(rows: readonly TalkedRow[], parties: readonly Party[]): OpenRow[] {
  const talking = talkingParties(parties);
  return rows.flatMap((row): OpenRow[] => {
    const state = rowStateOf(row, talking);
    return state === "agreed" ? [] : [{ dutyKey: row.dutyKey, state }];
  });
}
