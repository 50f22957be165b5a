import type { Assignment } from "@bunkai/domain/responsibility/assignment";
import type { Words } from "@bunkai/language/ja";
import { type NamedParty, partyName, partyNames } from "./party-names.ts";

export type AssignmentLine = { readonly label: string; readonly text: string };

/** Who is in charge, "does not apply", or that nobody is yet. */
export function inChargeText(
  { applies, inCharge }: Assignment,
  parties: readonly NamedParty[],
  words: Words,
): string {
  if (!applies) return words.responsibility.notApplicable;
  return inCharge ? partyName(inCharge, parties) : words.responsibility.nobody;
}

/** All else that an assignment says, one labelled line each, in the order of the printed agreement. */
export function assignmentLines(
  assignment: Assignment,
  parties: readonly NamedParty[],
  words: Words,
): readonly AssignmentLine[] {
  const { field, period, writtenInText } = words.responsibility;
  const { approves, deadline, informed, payer, supports, writtenIn } = assignment;
  const names = (keys: readonly string[]) => partyNames(keys, parties, words);
  const lines: readonly (readonly [string, string | null])[] = [
    [field.sentence, assignment.sentence],
    [field.supports, names(supports)],
    [field.approves, names(approves)],
    [field.informed, names(informed)],
    [field.deadline, deadline && period(deadline)],
    [field.boundaryPoint, assignment.boundaryPoint],
    [field.condition, assignment.condition],
    [field.payer, payer && partyName(payer, parties)],
    [field.writtenIn, writtenIn && writtenInText(writtenIn)],
  ];
  return lines.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
