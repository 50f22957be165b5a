import { normalText } from "./normal-text.ts";

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
  const plain = trimmed.normalize("NFKC");
  const [whole, number] = LEADING.exec(plain.toLowerCase()) ?? [];
  if (!whole || !number) return { number: null, question: trimmed };
  // The words keep their own width, where the number takes the same place in both forms.
  const source = plain.length === trimmed.length ? trimmed : plain;
  return { number: source.slice(0, number.length), question: source.slice(whole.length) };
}
