import { answerWord, findNamedAnswer } from "./answer-words.ts";
import type { GivenAnswer } from "./sheet-answer.ts";
import type { SheetView } from "./sheet-view.ts";

/** `1＝はい`, `2:いいえ`, `3．対象外`, in running text. */
const PAIRS = /([0-9a-z])\s*(?:[=:→)、]|\.{1,3})\s*([^\s0-9,、;/()=:]+)/gu;
const CODE = /^[0-9a-z]$/u;
const PAIRS_MIN = 2;

/**
 * What codes such as 1, 2, 3 mean on a sheet: from a sentence like `1＝はい、2＝いいえ、3＝対象外`, or from two
 * neighbouring cells, code and word, below one another. Empty without a legend; one pair alone is no legend.
 */
export function legendOf(view: SheetView): ReadonlyMap<string, GivenAnswer> {
  const beside: (readonly [string, GivenAnswer])[] = [];
  for (const row of view.rows) {
    const cells = view.cellsOf(row);
    for (const [index, cell] of cells.entries()) {
      const pairs = pairsIn(cell.text);
      if (pairs.size >= PAIRS_MIN) return pairs;
      const code = answerWord(cell.text);
      const next = cells[index + 1];
      const answer = next && CODE.test(code) ? findNamedAnswer(next.text) : null;
      if (answer) beside.push([code, answer]);
    }
  }
  // A table of questions that happens to look alike names its answers more than once.
  const legend = new Map(beside);
  return isLegend(legend) && legend.size === beside.length ? legend : new Map();
}

function pairsIn(text: string): ReadonlyMap<string, GivenAnswer> {
  const pairs = new Map<string, GivenAnswer>();
  for (const [, code = "", word = ""] of answerWord(text).matchAll(PAIRS)) {
    const answer = findNamedAnswer(word);
    if (answer) pairs.set(code, answer);
  }
  return isLegend(pairs) ? pairs : new Map();
}

/** Two codes at least, and no two for one answer. */
function isLegend(pairs: ReadonlyMap<string, GivenAnswer>): boolean {
  return pairs.size >= PAIRS_MIN && new Set(pairs.values()).size === pairs.size;
}
