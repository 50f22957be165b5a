import { passwordForm } from "@bunkai/domain/account/password-form";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Guesses as powers of ten. Whoever guesses online gets through some tens a day, whoever has stolen the hashes does not get far. */
const GUESSES_LOG10_MIN = 8;
/** Beside a second factor a guess alone opens nothing. */
const GUESSES_LOG10_MIN_WITH_FACTOR = 6;
/** What is looked at of a long one, at its beginning and its end: the time grows with the square of the length. */
const LENGTH_LOOKED_AT_MAX = 32;
const OWN_WORDS = ["bunkai", "分界", "ぶんかい"];

let judge: ZxcvbnFactory | undefined;

/**
 * True when a password is common, a pattern, or made of what is known of its person.
 *
 * @param known name and address of the person
 */
export function isGuessable(
  password: string,
  {
    hasSecondFactor,
    known,
  }: { readonly hasSecondFactor: boolean; readonly known: readonly string[] },
): boolean {
  // The list of common ones is read when the first password is chosen.
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const words = [...OWN_WORDS, ...known.flatMap((text) => [text, ...text.split(/[\s@.+_-]+/u)])];
  const hashed = passwordForm(password);
  const parts = [hashed.slice(0, LENGTH_LOOKED_AT_MAX), hashed.slice(-LENGTH_LOOKED_AT_MAX)];
  const guesses = parts.map((part) => judge?.check(part, words).guessesLog10 ?? 0);
  const least = hasSecondFactor ? GUESSES_LOG10_MIN_WITH_FACTOR : GUESSES_LOG10_MIN;
  return Math.max(...guesses) < least;
}
