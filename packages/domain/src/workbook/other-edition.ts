import type { Edition } from "../catalog/edition.ts";
import { normalWording } from "./normal-text.ts";
import type { WorkbookProblem } from "./problem.ts";
import { questionParts } from "./question-language.ts";
import type { SheetForm } from "./sheet-forms.ts";

/** So many more questions must be those of another edition; two editions of a form have most in common. */
const MORE_MIN = 0.05;
const ROWS_MIN = 5;

/** Tells when more questions of a form stand word for word in another edition of the same kind: an older form, mostly. */
export function otherEditionProblems(
  forms: readonly SheetForm[],
  edition: Edition,
  others: readonly Edition[],
): readonly WorkbookProblem[] {
  const questions = forms.flatMap(({ rows }) => rows.map(({ question }) => question));
  const first = forms.find(({ rows }) => rows.length > 0);
  if (!first || questions.length < ROWS_MIN) return [];
  const own = shareOf(questions, edition);
  const [best] = others
    .filter(({ key, kind }) => kind === edition.kind && key !== edition.key)
    .map((other) => ({ other, share: shareOf(questions, other) }))
    .filter(({ share }) => share >= own + MORE_MIN)
    .toSorted((a, b) => b.share - a.share);
  if (!best) return [];
  const { key, title } = best.other;
  const facts = {
    editionKey: key,
    titleJa: title.ja,
    titleEn: title.en,
    percent: Math.round(best.share * 100),
    percentOwn: Math.round(own * 100),
  };
  return [{ code: "other_edition", sheet: first.view.name, cell: null, facts }];
}

/** How many of the questions stand in the edition word for word. */
function shareOf(questions: readonly string[], { items }: Edition): number {
  const wordings = new Set(items.flatMap(({ text }) => [text.ja, text.en].map(normalWording)));
  const found = questions.filter((question) => {
    const { en, ja } = questionParts(question);
    return [ja, en].some((part) => part !== "" && wordings.has(normalWording(part)));
  });
  return found.length / questions.length;
}
