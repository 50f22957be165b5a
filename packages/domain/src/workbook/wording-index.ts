import { wordingTokens } from "./wording-tokens.ts";

/** A token that no question of the edition has counts as one that three have: new, but not decisive. */
const FREQUENCY_OF_UNKNOWN = 3;
/** A token that stands often in one question counts at most twice. */
const REPEATS_MAX = 2;
/** The share of containment (a shortened question) against the Dice measure. */
const CONTAINMENT_SHARE = 0.3;

type Weighted = { readonly byToken: ReadonlyMap<string, number>; readonly sum: number };

/** Finds the questions of an edition that a text is like. */
export type WordingIndex = {
  /** Question number → likeness from 0 (nothing in common) to 1. Those with nothing in common are left out. */
  scoresOf(text: string): ReadonlyMap<number, number>;
};

/**
 * Weighs every token by its rarity in the edition (inverse document frequency), so that `タイムスタンプ` counts and
 * `しているか` does not. Likeness is the weighted Dice measure, mixed with the larger containment:
 * a question cut down to its key words is still contained in the long one.
 */
export function wordingIndex(questions: readonly string[]): WordingIndex {
  const tokens = questions.map(wordingTokens);
  const frequencies = new Map<string, number>();
  for (const one of tokens) {
    for (const token of one.keys()) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  }
  const weigh = (weights: ReadonlyMap<string, number>): Weighted => {
    const byToken = new Map<string, number>();
    let sum = 0;
    for (const [token, weight] of weights) {
      const frequency = frequencies.get(token) ?? FREQUENCY_OF_UNKNOWN;
      const value = Math.min(weight, REPEATS_MAX) * Math.log(1 + questions.length / frequency);
      byToken.set(token, value);
      sum += value;
    }
    return { byToken, sum };
  };
  const weighted = tokens.map(weigh);
  const holders = new Map<string, number[]>();
  for (const [question, { byToken }] of weighted.entries()) {
    for (const token of byToken.keys()) {
      const list = holders.get(token);
      if (list) list.push(question);
      else holders.set(token, [question]);
    }
  }
  return { scoresOf: (text) => scores(weigh(wordingTokens(text)), weighted, holders) };
}

function scores(
  asked: Weighted,
  weighted: readonly Weighted[],
  holders: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const common = new Map<number, number>();
  for (const [token, value] of asked.byToken) {
    for (const question of holders.get(token) ?? []) {
      const other = weighted[question]?.byToken.get(token) ?? 0;
      common.set(question, (common.get(question) ?? 0) + Math.min(value, other));
    }
  }
  const result = new Map<number, number>();
  for (const [question, shared] of common) {
    const sum = weighted[question]?.sum ?? 0;
    const dice = (2 * shared) / (asked.sum + sum);
    const containment = shared / Math.min(asked.sum, sum);
    result.set(question, dice * (1 - CONTAINMENT_SHARE) + containment * CONTAINMENT_SHARE);
  }
  return result;
}
