import { normalText, normalWording } from "./normal-text.ts";
import { isJapanese } from "./question-language.ts";
import { withoutSynonyms } from "./synonyms.ts";

/** How much a piece of a question says, before rarity: 1 is a pair of kanji or katakana. */
const WEIGHTS = { pair: 1, pairHalfHiragana: 0.5, pairHiragana: 0.1, kanji: 0.5, latin: 1.5 };

const JOINING_WORDS = /及び|又は|等/gu;
const HIRAGANA = /\p{Script=Hiragana}/u;
const LATIN_RUNS = /[a-z0-9.]+|[^a-z0-9.]+/gu;

const englishFillers = new Set(
  "a an the is are was of or and to in on for with be been by it its does do can you your we our that this which who when where if it such as eg etc there".split(
    " ",
  ),
);
const ENGLISH_ENDING =
  /(?:ations?|ating|ated|ises?|ised|izes?|ized|ising|izing|ing|ed|es|s|ly|e)$/u;
const STEM_LENGTH_MIN = 3;
const STEM_LENGTH_MAX = 7;

/** The words of an English question without fillers and endings. */
export function englishStems(text: string): string[] {
  const words = normalText(text).match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu) ?? [];
  return words
    .flatMap((word) => word.split("-"))
    .filter((word) => !englishFillers.has(word))
    .map((word) => {
      const stem = word.replace(ENGLISH_ENDING, "");
      return (stem.length >= STEM_LENGTH_MIN ? stem : word).slice(0, STEM_LENGTH_MAX);
    });
}

/** A Japanese question reduced to what it is about: one spelling, one synonym, no joining words. */
function japaneseCore(text: string): string {
  return withoutSynonyms(normalWording(text)).replace(JOINING_WORDS, "");
}

/**
 * The pieces of a question and their weights. Japanese: pairs of neighbouring characters (bigrams), where hiragana weighs
 * little since it is grammar, single kanji, and Latin words whole. English: stems of words.
 */
export function wordingTokens(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (token: string, weight: number) =>
    weights.set(token, (weights.get(token) ?? 0) + weight);
  if (!isJapanese(text)) {
    for (const stem of englishStems(text)) add(stem, WEIGHTS.pair);
    return weights;
  }
  for (const run of japaneseCore(text).match(LATIN_RUNS) ?? []) {
    if (/[a-z0-9]/u.test(run)) add(run, WEIGHTS.latin);
    else addPairs(run, add);
  }
  return weights;
}

function addPairs(run: string, add: (token: string, weight: number) => void): void {
  const letters = [...run];
  for (const [index, letter] of letters.entries()) {
    if (/\p{Script=Han}/u.test(letter)) add(letter, WEIGHTS.kanji);
    const next = letters[index + 1];
    if (next === undefined) continue;
    const hiragana = [letter, next].filter((one) => HIRAGANA.test(one)).length;
    add(
      letter + next,
      [WEIGHTS.pair, WEIGHTS.pairHalfHiragana, WEIGHTS.pairHiragana][hiragana] ?? 0,
    );
  }
}
