import { behindNormalised, normalText } from "./normal-text.ts";

const WORD = "(?:備考|注記|注釈|注|補足|※|\\*|notes?|remarks?)";
const NUMBER = "[([]?\\s*(\\d{1,3})\\s*[)\\]]?";
const AFTER = "\\s*[:.、．)]?\\s*";

const WORDED_LABEL = new RegExp(`^${WORD}\\s*(?:no\\.?)?\\s*${NUMBER}${AFTER}`, "u");
const PLAIN_LABEL = new RegExp(`^${NUMBER}${AFTER}`, "u");
const REFERENCES = new RegExp(
  `^(?:see\\s+)?${WORD}?\\s*(?:no\\.?)?\\s*${NUMBER}(?:\\s*[,、・&]\\s*${WORD}?\\s*${NUMBER})*\\s*(?:を?参照|参照のこと)?$`,
  "u",
);
const TRAILING_REFERENCE = new RegExp(`[\\s(]*${WORD}\\s*${NUMBER}\\s*[)]?$`, "u");

/** A note that names itself: `備考1`, `※2 …`, `(3)`. */
export type NoteLabel = { readonly number: number; readonly rest: string };

/** Reads `備考1` or `※1 次期版で…` from the beginning of a cell. Null: the cell does not begin with a note's name. */
export function findNoteLabel(text: string): NoteLabel | null {
  return labelBy(WORDED_LABEL, text);
}

/** As findNoteLabel, and takes a bare number too. Only for places where notes stand. */
export function findPlainNoteLabel(text: string): NoteLabel | null {
  return labelBy(WORDED_LABEL, text) ?? labelBy(PLAIN_LABEL, text);
}

/** The note numbers that a cell refers to, `備考1、備考3` or `2`. Empty: the cell is a note by itself. */
export function noteReferences(text: string): readonly number[] {
  const plain = normalText(text);
  if (!REFERENCES.test(plain)) return [];
  return [...plain.matchAll(/\d{1,3}/gu)].map(([number]) => Number(number));
}

/** Parts `はい ※1` into the answer and the note numbers behind it. */
export function withoutTrailingReference(text: string): {
  readonly text: string;
  readonly references: readonly number[];
} {
  const plain = normalText(text);
  const found = TRAILING_REFERENCE.exec(plain);
  if (!found || found.index === 0) return { text, references: [] };
  return { text: plain.slice(0, found.index), references: [Number(found[1])] };
}

function labelBy(pattern: RegExp, text: string): NoteLabel | null {
  const trimmed = text.trim();
  const found = pattern.exec(normalText(trimmed));
  if (!found) return null;
  return { number: Number(found[1]), rest: behindNormalised(trimmed, found[0].length).trim() };
}
