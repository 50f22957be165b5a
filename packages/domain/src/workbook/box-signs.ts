import { normalText } from "./normal-text.ts";

/** Boxes and rings that stand before words to be ticked. レ is a letter too, and stands only where answers are known. */
const BOX = "■□☑☐☒◼◻⬛⬜▣✓✔●○◉◯⦿";
const EMPTY_OF: Readonly<Record<string, string>> = {
  "☑": "☐",
  "☒": "☐",
  "◼": "◻",
  "⬛": "⬜",
  "●": "○",
  "◉": "○",
  "⦿": "○",
};
const FULL_OF: Readonly<Record<string, string>> = {
  "☐": "☑",
  "◻": "◼",
  "⬜": "⬛",
  "○": "●",
  "◯": "●",
};
const SIGN = new RegExp(`[${BOX}]|\\[[ xX✓*]?\\]|\\([ xX✓*○]\\)`, "u");
const FILLED = /^[■☑☒◼⬛▣✓✔●◉⦿]$|[xX✓*]|\(○\)/u;

/** A sign with the words behind it, as they stand in the cell. */
export type SignedWords = {
  readonly sign: string;
  readonly label: string;
  readonly isMarked: boolean;
};

/** Parts a text at its signs. What stands before the first belongs to none. */
export function boxesIn(text: string): readonly SignedWords[] {
  const parts = text.split(new RegExp(`(${SIGN.source})`, "u"));
  const boxes: SignedWords[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const [sign = "", label = ""] = [parts[index], parts[index + 1]];
    boxes.push({ sign, label: label.trim(), isMarked: FILLED.test(normalText(sign)) });
  }
  return boxes;
}

/** The sign that shows that nothing was chosen here. */
export function emptySign(sign: string): string {
  if (sign.startsWith("[")) return "[ ]";
  if (sign.startsWith("(")) return "( )";
  return EMPTY_OF[sign] ?? (FILLED.test(sign) ? "□" : sign);
}

/** The sign that shows a choice. */
export function fullSign(sign: string): string {
  if (sign.startsWith("[")) return "[x]";
  if (sign.startsWith("(")) return "(x)";
  return FULL_OF[sign] ?? (FILLED.test(sign) ? sign : "■");
}

/** The text with other signs; `signOf` is asked for each with its words. */
export function withSigns(text: string, signOf: (box: SignedWords) => string): string {
  const parts = text.split(new RegExp(`(${SIGN.source})`, "u"));
  const boxes = boxesIn(text);
  return parts
    .map((part, index) => {
      const box = index % 2 === 1 ? boxes[(index - 1) / 2] : undefined;
      return box ? signOf(box) : part;
    })
    .join("");
}
