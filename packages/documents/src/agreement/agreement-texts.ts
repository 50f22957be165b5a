import type { AgreementContent, AgreementLevel } from "@bunkai/domain/agreement/agreement";
import type { Assignment } from "@bunkai/domain/responsibility/assignment";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";

type Row = AgreementContent["rows"][number];

/** The name of a party, or its key when the agreement does not know it. */
function partyNameOf(content: AgreementContent, key: string): string {
  return content.parties.find((party) => party.key === key)?.name ?? key;
}

/** What stands in the "in charge" cell of a row. */
export function inChargeText(content: AgreementContent, row: Row, language: Language): string {
  const words = wordsOf(language).responsibility;
  const { applies, inCharge } = row.assignment;
  if (!applies) return words.notApplicable;
  return inCharge ? partyNameOf(content, inCharge) : words.nobody;
}

/** Everything else that was agreed for a row, one line each; empty when nothing was. */
export function arrangementLines(
  content: AgreementContent,
  { assignment }: Row,
  language: Language,
): string[] {
  const { field, period, writtenInText } = wordsOf(language).responsibility;
  const names = (keys: readonly string[]) =>
    keys.map((key) => partyNameOf(content, key)).join(language === "ja" ? "、" : ", ");
  const { deadline, payer, writtenIn } = assignment;
  const entries: [string, string | null][] = [
    [field.sentence, assignment.sentence],
    [field.supports, names(assignment.supports)],
    [field.approves, names(assignment.approves)],
    [field.informed, names(assignment.informed)],
    [field.deadline, deadline && period(deadline)],
    [field.boundaryPoint, assignment.boundaryPoint],
    [field.condition, assignment.condition],
    [field.payer, payer && partyNameOf(content, payer)],
    [field.writtenIn, writtenIn && writtenInText(writtenIn)],
  ];
  const colon = language === "ja" ? "：" : ": ";
  return entries.flatMap(([label, value]) => (value ? [`${label}${colon}${value}`] : []));
}

/** A promised level with its unit, and whether it is guaranteed. */
export function levelText({ value }: AgreementLevel, language: Language): string {
  if (value.type === "words") return value[language];
  const words = wordsOf(language).sla;
  return `${words.amount(value)}（${words.commitment[value.commitment]}）`;
}

/** Every text of an assignment that people wrote. */
export function textsOfAssignment({
  boundaryPoint,
  condition,
  sentence,
  writtenIn,
}: Assignment): string[] {
  return [boundaryPoint, condition, sentence, writtenIn?.document, writtenIn?.clause].flatMap(
    (text) => text ?? [],
  );
}
