import type { Bilingual } from "../catalog/bilingual.ts";
import type { Edition } from "../catalog/edition.ts";
import { findItemNumber } from "./item-number.ts";
import { matchThresholds } from "./match-thresholds.ts";
import { normalWording } from "./normal-text.ts";
import { questionParts } from "./question-language.ts";
import type { RowMatch } from "./reading.ts";
import { hasSameContent } from "./same-content.ts";
import { wordingIndex } from "./wording-index.ts";

/** A row to be recognised. */
export type RowToMatch = {
  readonly question: string;
  readonly number: string | null;
  readonly section: string | null;
};

/** An item that a row may be, and how like it is. `item` counts from 0 in the edition. */
export type Candidate = {
  readonly item: number;
  readonly how: RowMatch["how"];
  readonly score: number;
  /** The content words are the same, so that nothing but grammar differs. */
  readonly isSame: boolean;
};

/** Answers for an edition what a text may be. */
export type ItemIndex = {
  /** The item of this very wording. Null: none, or more than one. */
  findByWording(question: string): number | null;
  /** Items that are like the row, the best first. */
  candidatesOf(row: RowToMatch): readonly Candidate[];
  /** The section whose title is most like this, from 0 in the edition, and how like it is. */
  findSection(title: string): { readonly section: number; readonly score: number } | null;
};

const SCORE_MAX_BY_LIKENESS = 0.99;
/** Below this no support lifts a score to where it counts. */
const SCORE_NOTICED_MIN =
  matchThresholds.scoreMin - matchThresholds.sectionWeight - matchThresholds.numberWeight;

export function itemIndex({ items, sections }: Edition): ItemIndex {
  const likenessOf = questionLikeness(items.map(({ text }) => text));
  const byWording = uniqueWordings(items.map(({ text }) => [text.ja, text.en]));
  const titles = wordingIndex(sections.flatMap(({ title }) => [title.ja, title.en]));
  const numbers = items.map(
    ({ officialNumber }) => officialNumber && findItemNumber(officialNumber),
  );
  const sectionKeys = sections.map(({ key }) => key);
  const sectionOf = items.map(({ sectionKey }) => sectionKeys.indexOf(sectionKey));

  const findSection = remembered((title: string) => {
    const [best] = [...titles.scoresOf(title)].sort(([, a], [, b]) => b - a);
    return best ? { section: Math.floor(best[0] / 2), score: best[1] } : null;
  });
  const sectionBonus = (title: string | null, item: number) => {
    const found = title === null ? null : findSection(title);
    if (!found || found.score < matchThresholds.sectionScoreMin) return 0;
    const { sectionWeight } = matchThresholds;
    return found.section === sectionOf[item] ? sectionWeight : -sectionWeight;
  };

  return {
    findByWording: (question) => {
      const { en, ja } = questionParts(question);
      return byWording.get(normalWording(ja)) ?? byWording.get(normalWording(en)) ?? null;
    },
    findSection,
    candidatesOf: ({ number, question, section }) => {
      const ownNumber = number === null ? null : findItemNumber(number);
      return likenessOf(question)
        .map(({ hasSame, item, score }): Candidate => {
          const hasNumber = ownNumber !== null && numbers[item] === ownNumber;
          const support =
            sectionBonus(section, item) + (hasNumber ? matchThresholds.numberWeight : 0);
          return {
            item,
            how: hasNumber ? "number" : "similarity",
            score: Math.min(score + support, SCORE_MAX_BY_LIKENESS),
            isSame: score + support >= matchThresholds.sureScoreMin && hasSame(),
          };
        })
        .filter(({ score }) => score >= matchThresholds.scoreMin)
        .sort((a, b) => b.score - a.score);
    },
  };
}

type Likeness = { readonly item: number; readonly score: number; readonly hasSame: () => boolean };

/** How like a question is to every item, in the tongue in which it is more like. */
function questionLikeness(texts: readonly Bilingual[]): (question: string) => readonly Likeness[] {
  const languages = ["ja", "en"] as const;
  const indexes = {
    ja: wordingIndex(texts.map(({ ja }) => ja)),
    en: wordingIndex(texts.map(({ en }) => en)),
  };
  return remembered((question) => {
    const parts = questionParts(question);
    const best = new Map<number, Likeness>();
    for (const language of languages) {
      const part = parts[language];
      for (const [item, score] of part === "" ? [] : indexes[language].scoresOf(part)) {
        if (score < SCORE_NOTICED_MIN || score <= (best.get(item)?.score ?? 0)) continue;
        best.set(item, {
          item,
          score,
          hasSame: () => hasSameContent(part, texts[item]?.[language] ?? ""),
        });
      }
    }
    return [...best.values()];
  });
}

/** A pure function of a text that is asked for the same texts again. */
function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}

/** Wording → item, for the wordings that stand once. */
function uniqueWordings(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const items = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [item, wordings] of texts.entries()) {
    for (const wording of wordings.map(normalWording)) {
      if (wording === "" || (items.has(wording) && items.get(wording) !== item))
        repeated.add(wording);
      items.set(wording, item);
    }
  }
  for (const wording of repeated) items.delete(wording);
  return items;
}
