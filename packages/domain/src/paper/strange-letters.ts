import { SELECTOR, unprintableLetters } from "./unprintable-letters.ts";

/** A letter that no paper prints as it is written, and what would be printed in its place. null: nothing is like it. */
export type StrangeLetter = { readonly letter: string; readonly base: string | null };

/** Signs that the font lacks and that mean the same. */
const ALIKE: Readonly<Record<string, string>> = {
  "≒": "≈",
  "☑": "■",
  "☒": "■",
  "☐": "□",
  "✕": "×",
  "✗": "×",
  "✔": "○",
};

/**
 * Letters of a text that our papers cannot print as written, each once: variants with the plain form of the kanji (葛 for
 * 葛 with U+E0100), and what the font lacks with the letter that stands for it, where there is one (𝐀 and A).
 */
export function strangeLetters(text: string): readonly StrangeLetter[] {
  const found = new Map<string, string | null>();
  for (const letter of lettersOf(text)) {
    if (SELECTOR.test(letter)) found.set(letter, findPrintable(withoutSelectors(letter)));
    else if (unprintableLetters(letter).length > 0) {
      found.set(letter, findPrintable(ALIKE[letter] ?? letter.normalize("NFKC")));
    }
  }
  return [...found].map(([letter, base]) => ({ letter, base }));
}

/** The text with letters replaced as a person confirmed; all others stay. */
export function withBaseLetters(text: string, confirmed: ReadonlyMap<string, string>): string {
  return lettersOf(text)
    .map((letter) => confirmed.get(letter) ?? letter)
    .join("");
}

/** Letters in composed form; a letter and what chooses its form are one. */
function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const letter of text.normalize("NFC")) {
    const before = letters.at(-1);
    if (SELECTOR.test(letter) && before !== undefined)
      letters[letters.length - 1] = before + letter;
    else letters.push(letter);
  }
  return letters;
}

function withoutSelectors(letter: string): string {
  return [...letter].filter((one) => !SELECTOR.test(one)).join("");
}

/** null: it cannot be printed either. */
function findPrintable(text: string): string | null {
  const isPrintable = text !== "" && unprintableLetters(text).length === 0;
  return isPrintable ? text : null;
}
