import type { TalkedRow } from "./talked-row.ts";

/** Rows that wait for a party before all others, each part in the order that it has. For guests, who come for those. */
export function ownTurnFirst(rows: readonly TalkedRow[], party: string): readonly TalkedRow[] {
  const isOwn = ({ turn }: TalkedRow) => turn.includes(party);
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}
