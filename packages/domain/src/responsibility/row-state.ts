import type { Assignment } from "./assignment.ts";

/** How the talk about one row stands: all that its state comes from. Parties are named by their keys. */
export type RowStanding = {
  readonly assignment: Pick<Assignment, "applies" | "inCharge">;
  /** Who agrees with exactly this assignment. A new proposal starts with its proposer alone. */
  readonly acceptedBy: readonly string[];
  /** Who refused this assignment. */
  readonly declinedBy: readonly string[];
};

/** The talk about one row, with the assignment that it is about. */
export type RowTalk = RowStanding & { readonly assignment: Assignment };

/**
 * - `open`: nobody in charge; a proposal is needed
 * - `declined`: somebody refused the present proposal
 * - `waiting`: proposed or drafted, not everybody has accepted
 * - `agreed`: everybody at the table has accepted this assignment
 */
export type RowState = "open" | "declined" | "waiting" | "agreed";

/** @param talking keys of the parties at the table: those with an organisation here */
export function rowStateOf(row: RowStanding, talking: readonly string[]): RowState {
  if (row.assignment.applies && row.assignment.inCharge === null) return "open";
  if (row.declinedBy.length > 0) return "declined";
  return talking.every((key) => row.acceptedBy.includes(key)) ? "agreed" : "waiting";
}

/**
 * The parties whose turn it is: everybody for an open row; for a refused one those who did not refuse it, since a
 * new proposal is needed; otherwise those who have not answered.
 */
export function turnOf(row: RowStanding, talking: readonly string[]): string[] {
  const state = rowStateOf(row, talking);
  if (state === "agreed") return [];
  if (state === "waiting") return talking.filter((key) => !row.acceptedBy.includes(key));
  const others = talking.filter((key) => !row.declinedBy.includes(key));
  return state === "open" || others.length === 0 ? [...talking] : others;
}
