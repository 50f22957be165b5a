import { DomainError } from "../error/domain-error.ts";
import { unprintableLetters } from "./unprintable-letters.ts";

/** So many places are named; who mends these sees the others next. */
const PLACES_MAX = 5;
const EXCERPT_LETTERS_MAX = 24;

/**
 * Refuses what could not stand on paper as it stands on the screen. Asked before anything is said that may be signed.
 *
 * @param said any value that can be written as JSON; its texts are looked through
 * @throws DomainError `text_unprintable` with the beginning of each such text and its letters
 */
export function demandPrintable(said: unknown): void {
  const places = textsIn(said)
    .map((text) => ({ text, letters: unprintableLetters(text) }))
    .filter(({ letters }) => letters.length > 0)
    .slice(0, PLACES_MAX)
    .map(({ letters, text }) => ({ text: excerptOf(text), letters: letters.slice(0, PLACES_MAX) }));
  if (places.length > 0) throw new DomainError("text_unprintable", { places });
}

function textsIn(said: unknown): string[] {
  if (typeof said === "string") return [said];
  if (typeof said !== "object" || said === null) return [];
  return Object.values(said).flatMap(textsIn);
}

function excerptOf(text: string): string {
  const letters = [...text];
  return letters.length > EXCERPT_LETTERS_MAX
    ? `${letters.slice(0, EXCERPT_LETTERS_MAX).join("")}…`
    : text;
}
