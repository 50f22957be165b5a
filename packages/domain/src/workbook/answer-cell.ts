import { type AnswerStyle, findAnswerOfWord, findNamedAnswer } from "./answer-words.ts";
import { normalText } from "./normal-text.ts";
import { withoutTrailingReference } from "./note-label.ts";
import type { GivenAnswer, SheetAnswer } from "./sheet-answer.ts";
import type { GridCell } from "./sheet-grid.ts";

/** What a cell said. `twoMarks` and `unknown` leave the question unanswered until a person looks. */
export type CellReading = {
  readonly answer: SheetAnswer;
  readonly fault: "twoMarks" | "unknown" | null;
  /** Notes that the cell itself refers to, as in `はい ※1`. */
  readonly references: readonly number[];
};

const BOX = "■□☑☐☒◼◻⬛⬜▣✓✔レ●○◉◯⦿";
const BOXED = new RegExp(
  `([${BOX}]|\\[[ x✓*]?\\]|\\([ x✓*○]\\))\\s*(n/a|[^\\s${BOX}[\\](),、/／|・]+)`,
  "gu",
);
const MARKED = /^[■☑☒◼⬛▣✓✔レ●◉⦿]$|[x✓*○]/u;
/** The same letters as rings: of ● and ○ beside each other, the filled one is chosen. */
const RING = /^[○◯]$/u;
const BETWEEN_WORDS = /[\s/／|｜・,、]+/u;

/** Reads the one cell that answers a question: a word, boxes with words, or words with one underlined. */
export function readAnswerCell(cell: GridCell, style: AnswerStyle): CellReading {
  const { references, text } = withoutTrailingReference(cell.text);
  const boxes = boxesOf(text);
  if (boxes.length >= 2) {
    return chosen(
      boxes.filter(({ isMarked }) => isMarked).map(({ answer }) => answer),
      references,
    );
  }
  const words = wordsIn(text).map(findNamedAnswer);
  if (words.length >= 2 && words.every((word) => word !== null)) {
    return chosen(cell.underlined.flatMap(namedAnswers), references);
  }
  const answer = findAnswerOfWord(text, style);
  return answer === null
    ? { answer: "unanswered", fault: "unknown", references }
    : { answer, fault: null, references };
}

type Box = { readonly answer: GivenAnswer; readonly isMarked: boolean };

function boxesOf(text: string): readonly Box[] {
  return [...normalText(text).matchAll(BOXED)].flatMap(([, box = "", word = ""]): Box[] => {
    const answer = findNamedAnswer(word);
    return answer ? [{ answer, isMarked: MARKED.test(box) && !RING.test(box) }] : [];
  });
}

function namedAnswers(text: string): readonly GivenAnswer[] {
  return wordsIn(text).flatMap((word) => findNamedAnswer(word) ?? []);
}

/** The stroke inside N/A parts no words. */
function wordsIn(text: string): readonly string[] {
  return text.replace(/\bn\/a\b/giu, "na").split(BETWEEN_WORDS);
}

function chosen(marked: readonly GivenAnswer[], references: readonly number[]): CellReading {
  const [first, second] = [...new Set(marked)];
  if (second) return { answer: "unanswered", fault: "twoMarks", references };
  return { answer: first ?? "unanswered", fault: null, references };
}
