import {
  type AnswerStyle,
  findAnswerOfWord,
  findNamedAnswer,
  isRingOrCross,
} from "./answer-words.ts";
import type { FormWords } from "./form-layout.ts";
import { normalText } from "./normal-text.ts";
import { isJapanese } from "./question-language.ts";
import { answerStyleOf } from "./row-answer.ts";
import type { GivenAnswer } from "./sheet-answer.ts";
import type { SheetForm } from "./sheet-forms.ts";
import type { AnswerColumns } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

/** Words by the answer that they are; those that a form does not show are missing. */
type SeenWords = ReadonlyMap<GivenAnswer, string>;

/** `isEvident`: the form shows in some way that はい or いいえ is wanted, and with which words. */
export type WantedWords = { readonly words: FormWords; readonly isEvident: boolean };

const BETWEEN = /[\s()（）「」『』［］[\]・･／/|｜,、，:：;；=＝]+/u;
const NOT_APPLICABLE_EN = /\bn\/a\b/giu;
const REFERENCE = /[※*]\s*[0-9０-９]/u;

/**
 * The words that a column of answers wants, by what the form shows, the surest first: words to choose among inside its
 * cells, answers that stand there, the legend of its codes, its heading, and the sentences above the table.
 */
export function wantedWords(
  { codes, headRows, view }: SheetForm,
  columns: AnswerColumns,
  rows: readonly QuestionRow[],
): WantedWords {
  const isEnglish = rows.length > 0 && !rows.some(({ question }) => isJapanese(question));
  const texts =
    columns.columns.kind === "single" ? textsIn(view, rows, columns.columns.column) : [];
  const inside = texts.map((text) => wordsInText(text)).find(isWhole);
  if (inside) return { words: wholeWords(inside), isEvident: true };
  const style = answerStyleOf(view, rows, columns, codes);
  const seen = seenIn(texts, style);
  const byCode = new Map([...codes].map(([code, answer]) => [answer, code] as const));
  const isCoded = seen.size === 0 || [...seen.values()].some((word) => codes.has(normalText(word)));
  const above = headRows.flatMap((row) => view.cellsOf(row).map(({ text }) => text));
  const shown = [
    ...(isCoded && isWhole(byCode) ? [byCode] : []),
    ...[columns.heading, ...above].map(wordsInText).filter(isWhole),
  ][0];
  if (seen.size > 0) {
    return { words: completed(new Map([...(shown ?? []), ...seen]), isEnglish), isEvident: true };
  }
  if (shown) return { words: wholeWords(shown), isEvident: true };
  return { words: completed(new Map(), isEnglish), isEvident: false };
}

/** The words of a list of choices; null when it does not let one choose between はい and いいえ. */
export function wordsOfList(
  list: readonly string[],
  codes: AnswerStyle["codes"],
): FormWords | null {
  const seen = seenIn(list, { codes, hasSigns: list.some(isRingOrCross) });
  return isWhole(seen) ? wholeWords(seen) : null;
}

function textsIn(
  view: SheetForm["view"],
  rows: readonly QuestionRow[],
  column: number,
): readonly string[] {
  return rows
    .flatMap((row) => row.rows.map((line) => view.at(line, column)?.text.trim() ?? ""))
    .filter((text) => text !== "" && !REFERENCE.test(text));
}

function seenIn(texts: readonly string[], style: AnswerStyle): SeenWords {
  const seen = new Map<GivenAnswer, string>();
  for (const text of texts) {
    const answer = findAnswerOfWord(text, style);
    if (answer && answer !== "unanswered" && !seen.has(answer)) seen.set(answer, text.trim());
  }
  return seen;
}

/** The words of a text that lets one choose: `はい・いいえ・対象外`, `回答（○×で記入）`. */
function wordsInText(text: string): SeenWords {
  const seen = new Map<GivenAnswer, string>();
  const hasNotApplicable = NOT_APPLICABLE_EN.test(text);
  for (const piece of text.replace(NOT_APPLICABLE_EN, " ").split(BETWEEN)) {
    const answer = findNamedAnswer(piece);
    if (answer && !seen.has(answer)) seen.set(answer, piece);
  }
  if (hasNotApplicable && !seen.has("notApplicable")) seen.set("notApplicable", "N/A");
  const [yes] = /[○〇◯]/u.exec(text) ?? [];
  const [no] = /[×✕✖]/u.exec(text) ?? [];
  if (!isWhole(seen) && yes && no) {
    const [, dash] = /[×✕✖][\s・、,／/]*([－―‐-])/u.exec(text) ?? [];
    return new Map<GivenAnswer, string>([
      ["yes", yes],
      ["no", no],
      ...(dash ? [["notApplicable", dash] as const] : []),
    ]);
  }
  return seen;
}

function isWhole(seen: SeenWords): boolean {
  return seen.has("yes") && seen.has("no");
}

/** Where a form shows its words, one that it does not show does not exist. */
function wholeWords(seen: SeenWords): FormWords {
  return {
    yes: seen.get("yes") ?? "はい",
    no: seen.get("no") ?? "いいえ",
    notApplicable: seen.get("notApplicable") ?? null,
  };
}

/** Where only some answers stand, the others are written in their style. */
function completed(seen: SeenWords, isEnglish: boolean): FormWords {
  const hasSigns = [...seen.values()].some(isRingOrCross);
  const usual = isEnglish
    ? { yes: "Yes", no: "No", notApplicable: "N/A" }
    : { yes: "はい", no: "いいえ", notApplicable: "対象外" };
  const signs = { yes: "○", no: "×", notApplicable: usual.notApplicable };
  const others = hasSigns ? signs : usual;
  return {
    yes: seen.get("yes") ?? others.yes,
    no: seen.get("no") ?? others.no,
    notApplicable: seen.get("notApplicable") ?? others.notApplicable,
  };
}
