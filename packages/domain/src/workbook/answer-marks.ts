import type { CellReading } from "./answer-cell.ts";
import { answerWord, findNamedAnswer, isDash } from "./answer-words.ts";
import { withoutTrailingReference } from "./note-label.ts";
import type { GivenAnswer } from "./sheet-answer.ts";
import type { GridCell } from "./sheet-grid.ts";

/** One column of a row of marks: what a mark here means, and what stands here. */
export type MarkCell = { readonly answer: GivenAnswer; readonly cell: GridCell | null };

const MARKS = /^(?:[○〇◯⭕●◉◎レﾚ✓✔☑☒■◆★*xv1]|true)$/u;
const NO_MARKS = /^(?:[□☐0]|false)$/u;
const CROSSES = /^[×✕✖✗✘❌]$/u;

/** True for a sign that is a mark under any heading: ○, レ, 1. */
export function isMark(text: string): boolean {
  return MARKS.test(answerWord(text));
}

/** True for a box to be ticked. */
export function isOpenBox(text: string): boolean {
  return /^[□☐]$/u.test(text.trim());
}

/**
 * Reads a row of marks under はい · いいえ · 対象外.
 *
 * A cross under いいえ and a dash under 対象外 are marks there; a dash beside another sign only fills its cell.
 * A cross or a lone dash elsewhere could mean both, so it is not understood.
 */
export function readMarks(
  marks: readonly MarkCell[],
): CellReading & { cells: readonly GridCell[] } {
  const filled = marks.flatMap(({ answer, cell }) => {
    if (!cell) return [];
    const { references, text } = withoutTrailingReference(cell.text);
    return [{ answer, cell, references, kind: kindOf(text, answer) }];
  });
  const marked = filled.filter(({ kind }) => kind === "mark");
  const dashes = filled.filter(({ kind }) => kind === "dash");
  const loneDash = marked.length === 0 && dashes.length === 1 ? dashes : [];
  const isNotApplicable = loneDash[0]?.answer === "notApplicable";
  const given = isNotApplicable ? loneDash : marked;
  const unknown = [
    ...filled.filter(({ kind }) => kind === "unknown"),
    ...(isNotApplicable ? [] : loneDash),
  ];
  const references = filled.flatMap((one) => one.references);
  const open = { answer: "unanswered", references } as const;
  if (unknown.length > 0) {
    return { ...open, fault: "unknown", cells: unknown.map(({ cell }) => cell) };
  }
  const cells = given.map(({ cell }) => cell);
  if (given.length > 1) return { ...open, fault: "twoMarks", cells };
  return { answer: given[0]?.answer ?? "unanswered", fault: null, references, cells };
}

function kindOf(text: string, answer: GivenAnswer): "mark" | "blank" | "dash" | "unknown" {
  const word = answerWord(text);
  if (word === "" || NO_MARKS.test(word)) return "blank";
  if (isDash(word)) return "dash";
  if (CROSSES.test(word)) return answer === "no" ? "mark" : "unknown";
  return MARKS.test(word) || findNamedAnswer(word) === answer ? "mark" : "unknown";
}
