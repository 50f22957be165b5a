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
  /** Whether an item has this very wording. */
  hasWording(question: string): boolean;
  /**
   * The item of this very wording. Of several, the one of the row's number and section; a form that asks the very same
   * twice gives both, in its order. Empty: none, or it is not to be told which.
   */
  itemsByWording(row: RowToMatch): readonly number[];
  /** Items that are like the row, the best first. */
  candidatesOf(row: RowToMatch): readonly Candidate[];
  /** The section whose title is most like this, from 0 in the edition, and how like it is. */
  findSection(title: string): { readonly section: number; readonly score: number } | null;
};

const SCORE_MAX_BY_LIKENESS = 0.99;
/** Below this no support lifts a score to where it counts. */
const SCORE_NOTICED_MIN =
  matchThresholds.scoreMin - matchThresholds.sectionWeight - matchThresholds.numberWeight;

export function itemIndex({ items, sections }: Pick<Edition, "items" | "sections">): ItemIndex {
  const likenessOf = questionLikeness(items.map(({ text }) => text));
  const byWording = itemsOfWordings(items.map(({ text }) => [text.ja, text.en]));
  const ofWording = (question: string) => {
    const { en, ja } = questionParts(question);
    return byWording.get(normalWording(ja)) ?? byWording.get(normalWording(en)) ?? [];
  };
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
    hasWording: (question) => ofWording(question).length > 0,
    itemsByWording: ({ number, question, section }) => {
      const all = ofWording(question);
      if (all.length < 2) return all;
      const ownNumber = number === null ? null : findItemNumber(number);
      const numbered = all.filter((item) => numbers[item] === ownNumber);
      const own = section === null ? null : normalWording(section);
      const narrowed = narrow(numbered, (item) => {
        const title = sections[sectionOf[item] ?? -1]?.title;
        return own === normalWording(title?.ja ?? "") || own === normalWording(title?.en ?? "");
      });
      return new Set(narrowed.map((item) => sectionOf[item])).size === 1 ? narrowed : [];
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

/** Wording → items, in the order of the edition. */
function itemsOfWordings(
  texts: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const items = new Map<string, number[]>();
  for (const [item, wordings] of texts.entries()) {
    for (const wording of new Set(wordings.map(normalWording))) {
      if (wording === "") continue;
      const list = items.get(wording);
      if (list) list.push(item);
      else items.set(wording, [item]);
    }
  }
  return items;
}

/** Those that fulfil a condition, or all where none does. */
function narrow(items: readonly number[], fulfils: (item: number) => boolean): readonly number[] {
  const narrowed = items.filter(fulfils);
  return narrowed.length > 0 ? narrowed : items;
}
