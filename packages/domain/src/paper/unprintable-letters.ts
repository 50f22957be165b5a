import printable from "./printable-letters.json";

/** First and last code point of letters that follow each other. */
type Range = readonly [first: number, last: number];

const BASE = 36;
/** Chooses a form of the letter before it: the paper prints the plain form, and says so. */
export const SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const BLANK = /[\p{Zs}\n\t]/u;

let ranges: readonly Range[] | undefined;

/**
 * Letters of a text that our papers cannot print, each once: the font lacks them, and something else would stand on the
 * paper than on the screen. Whatever is going to be signed must have none.
 */
export function unprintableLetters(text: string): string[] {
  const letters = [...text.normalize("NFC")];
  return [...new Set(letters.filter((letter) => !isPrintable(letter)))];
}

function isPrintable(letter: string): boolean {
  if (BLANK.test(letter) || SELECTOR.test(letter)) return true;
  ranges ??= readRanges();
  return isWithin(ranges, letter.codePointAt(0) ?? 0);
}

function isWithin(sorted: readonly Range[], codePoint: number): boolean {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    const [first, last] = sorted[middle] ?? [0, -1];
    if (codePoint > last) from = middle + 1;
    else if (codePoint < first) until = middle;
    else return true;
  }
  return false;
}

/** Written as distances, in base 36: from the last letter before to the first one, and from there to the last one. */
function readRanges(): readonly Range[] {
  const read: Range[] = [];
  let before = 0;
  for (const word of printable.ranges.flatMap((line) => line.split(" "))) {
    const [distance = "", length = "0"] = word.split("-");
    const first = before + Number.parseInt(distance, BASE);
    before = first + Number.parseInt(length, BASE);
    read.push([first, before]);
  }
  return read;
}
