import { normalText } from "./normal-text.ts";
import type { GivenAnswer, SheetAnswer } from "./sheet-answer.ts";

/** Words and signs that mean one thing wherever they stand. Taken from forms as they are filled in; nothing is stretched. */
const wordsOfAnswer: Readonly<Record<SheetAnswer, readonly string[]>> = {
  yes: ["はい", "yes", "y", "○", "〇", "◯", "⭕", "●", "有", "有り", "あり"],
  no: ["いいえ", "no", "n", "×", "✕", "✖", "✗", "✘", "❌", "無", "無し", "なし"],
  notApplicable: [
    "対象外",
    "該当なし",
    "該当無し",
    "該当せず",
    "非該当",
    "n/a",
    "na",
    "n.a",
    "not applicable",
  ],
  unanswered: [
    "未記入",
    "未回答",
    "未選択",
    "unanswered",
    "選択してください",
    "□",
    "☐",
    "please select",
    "select",
  ],
};

const answerOfWord = new Map(
  (Object.entries(wordsOfAnswer) as [SheetAnswer, readonly string[]][]).flatMap(([answer, words]) =>
    words.map((word) => [word, answer] as const),
  ),
);

/** ○ and × in one column: there, a dash means 対象外 and a Latin x means ×. */
const RINGS_AND_CROSSES = /^[○〇◯⭕●×✕✖✗✘❌]$/u;
const DASHES = /^[-‐‑‒–—―−─ー]$/u;

/** How a column of answers is written. */
export type AnswerStyle = {
  /** The column writes with ○ and ×. */
  readonly hasSigns: boolean;
  /** What codes such as `1` mean, by the legend of the sheet. */
  readonly codes: ReadonlyMap<string, GivenAnswer>;
};

/** Reads a cell that holds one word. Null: a word that means nothing here, such as `たぶん`. */
export function findAnswerOfWord(
  text: string,
  { codes, hasSigns }: AnswerStyle,
): SheetAnswer | null {
  const word = answerWord(text);
  if (word === "") return "unanswered";
  const coded = codes.get(word) ?? answerOfWord.get(word);
  if (coded) return coded;
  if (!hasSigns) return null;
  if (DASHES.test(word)) return "notApplicable";
  return word === "x" ? "no" : null;
}

/** The answer that a word names by itself, in a heading, a legend or beside a box. Null: none. */
export function findNamedAnswer(text: string): GivenAnswer | null {
  const answer = answerOfWord.get(answerWord(text)) ?? null;
  return answer === "unanswered" ? null : answer;
}

/** A word as legends and cells are compared: one width, lower case, no full stop. */
export function answerWord(text: string): string {
  return normalText(text)
    .replace(/\s+/gu, " ")
    .replace(/[。.]$/u, "")
    .trim();
}

/** True for a cell that shows that its column is written with ○ and ×. */
export function isRingOrCross(text: string): boolean {
  return RINGS_AND_CROSSES.test(answerWord(text));
}

export function isDash(text: string): boolean {
  return DASHES.test(answerWord(text));
}
