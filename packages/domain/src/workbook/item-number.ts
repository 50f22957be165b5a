import { behindNormalised, normalText } from "./normal-text.ts";

const PREFIX = "(?:q|問|質問|設問|項目|no\\.?)?\\s*";
const JOINT = "\\s*[-.‐−–ー・]\\s*";
const DIGITS = `[0-9]+(?:${JOINT}[0-9]+)*`;
const WHOLE = new RegExp(
  `^${PREFIX}[([]?\\s*(${DIGITS}|[a-z]{1,3}${JOINT}?${DIGITS}|[ivx]+|[a-z])\\s*[)\\]]?[.:、]?$`,
  "u",
);
/** Behind a number inside a question stands something that parts it from the words: 2要素 is no number. */
const LEADING = new RegExp(
  `^(${PREFIX}(?:[([]\\s*${DIGITS}\\s*[)\\]]|${DIGITS}(?=\\s*[):、．]|\\.|\\s)))\\s*[).:、．]?\\s*(?=\\S)`,
  "u",
);

/** An item number for comparison: `４．１`, `4-1`, `Q4.1` are all `4.1`. Null: the text is no number. */
export function findItemNumber(text: string): string | null {
  const [, number] = WHOLE.exec(normalText(text)) ?? [];
  return number ? number.replace(new RegExp(JOINT, "gu"), ".") : null;
}

/** Parts `４．１　二要素認証に…` into number and question. Without a number in front, the number is null. */
export function splitLeadingNumber(text: string): {
  readonly number: string | null;
  readonly question: string;
} {
  const trimmed = text.trim();
  const [whole, number] = LEADING.exec(normalText(trimmed)) ?? [];
  if (!whole || !number) return { number: null, question: trimmed };
  const rest = behindNormalised(trimmed, number.length);
  return {
    number: trimmed.slice(0, trimmed.length - rest.length),
    question: behindNormalised(trimmed, whole.length).trim(),
  };
}
