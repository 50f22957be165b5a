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
  /** The section whose title this is like, from 0 in the edition. */
  findSection(title: string, scoreMin?: number): number | null;
};

const SCORE_MAX_BY_LIKENESS = 0.99;

export function itemIndex({ items, sections }: Edition): ItemIndex {
  const texts = { ja: items.map(({ text }) => text.ja), en: items.map(({ text }) => text.en) };
  const likeness = { ja: wordingIndex(texts.ja), en: wordingIndex(texts.en) };
  const titles = wordingIndex(sections.flatMap(({ title }) => [title.ja, title.en]));
  const byWording = uniqueWordings(items.map(({ text }) => [text.ja, text.en]));
  const numbers = items.map(
    ({ officialNumber }) => officialNumber && findItemNumber(officialNumber),
  );
  const sectionKeys = sections.map(({ key }) => key);
  const sectionOf = items.map(({ sectionKey }) => sectionKeys.indexOf(sectionKey));

  const findSection = (title: string, scoreMin: number = matchThresholds.sectionScoreMin) => {
    const [best] = [...titles.scoresOf(title)].sort(([, a], [, b]) => b - a);
    return best && best[1] >= scoreMin ? Math.floor(best[0] / 2) : null;
  };

  const candidatesOf = ({ number, question, section }: RowToMatch): readonly Candidate[] => {
    const parts = questionParts(question);
    const scores = new Map<number, { score: number; language: "ja" | "en" }>();
    for (const language of ["ja", "en"] as const) {
      if (parts[language] === "") continue;
      for (const [item, score] of likeness[language].scoresOf(parts[language])) {
        if (score > (scores.get(item)?.score ?? 0)) scores.set(item, { score, language });
      }
    }
    const ownNumber = number && findItemNumber(number);
    const ownSection = section === null ? null : findSection(section);
    const candidates = [...scores].flatMap(([item, { language, score }]): Candidate[] => {
      const hasNumber = ownNumber !== null && numbers[item] === ownNumber;
      const adjusted =
        score +
        sectionBonus(ownSection, sectionOf[item]) +
        (hasNumber ? matchThresholds.numberWeight : 0);
      if (adjusted < matchThresholds.scoreMin) return [];
      return [
        {
          item,
          how: hasNumber ? "number" : "similarity",
          score: Math.min(adjusted, SCORE_MAX_BY_LIKENESS),
          isSame: hasSameContent(parts[language], texts[language][item] ?? ""),
        },
      ];
    });
    return candidates.sort((a, b) => b.score - a.score);
  };

  return {
    findByWording: (question) => {
      const { en, ja } = questionParts(question);
      return byWording.get(normalWording(ja)) ?? byWording.get(normalWording(en)) ?? null;
    },
    candidatesOf,
    findSection,
  };
}

function sectionBonus(own: number | null, of: number | undefined): number {
  if (own === null) return 0;
  return own === of ? matchThresholds.sectionWeight : -matchThresholds.sectionWeight;
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
