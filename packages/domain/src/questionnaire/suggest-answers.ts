import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";
import { SURE_SCORE_MIN } from "../disclosure/answer-origin.ts";
import { type Candidate, itemIndex } from "../workbook/item-index.ts";
import { matchThresholds } from "../workbook/match-thresholds.ts";
import { normalWording } from "../workbook/normal-text.ts";
import { questionParts } from "../workbook/question-language.ts";
import { fitAnswer } from "./fit-answer.ts";
import type { AnswerSource, ItemSuggestions, Suggestion } from "./suggestion.ts";

/** An answered item of one of the own sheets. */
export type AnsweredItem = {
  readonly item: Item;
  readonly answer: OpenAnswer;
  readonly source: AnswerSource;
};

/** So many proposals are shown for a question: more would not be read. */
const SUGGESTIONS_MAX = 3;
/** What is in doubt is below what counts as sure. */
const DOUBTFUL_SCORE_MAX = SURE_SCORE_MIN - 0.01;

/**
 * Proposes own answers for questions, by the likeness of what was asked. The very same wording scores 1. Everything else is
 * sure only where the content words are the same, and in doubt where another answer stands to a question that is as alike.
 *
 * What is sure goes before what is not; then the product itself before others, what was issued before drafts, and the more
 * alike before the less.
 */
export function suggestAnswers(
  questions: readonly Item[],
  answered: readonly AnsweredItem[],
): readonly ItemSuggestions[] {
  const groups = groupByWording(answered);
  const index = itemIndex({ sections: [], items: groups.map(([first]) => first.item) });
  const groupsOfWording = indexWordings(groups);
  return questions.map((question) => {
    const { en, ja } = questionParts(question.text.ja);
    const same = new Set(
      [ja, en, question.text.en].flatMap((text) => groupsOfWording.get(normalWording(text)) ?? []),
    );
    const alike = index
      .candidatesOf({ question: question.text.ja, number: null, section: null })
      .filter(({ item }) => !same.has(item));
    const found = [
      ...[...same].flatMap((group) => proposals(question, groups[group], exact(group))),
      ...alike.flatMap((one) => proposals(question, groups[one.item], one)),
    ];
    return {
      itemKey: question.key,
      suggestions: withRivals(found).sort(byUse).slice(0, SUGGESTIONS_MAX),
    };
  });
}

type Group = readonly [AnsweredItem, ...AnsweredItem[]];

function exact(item: number): Candidate {
  return { item, how: "similarity", score: 1, isSame: true };
}

function proposals(
  question: Item,
  group: Group | undefined,
  { isSame, score }: Candidate,
): Suggestion[] {
  const isSure = isSame && score >= SURE_SCORE_MIN;
  const doubt = isSure ? null : score >= SURE_SCORE_MIN ? "meaning" : "likeness";
  return (group ?? []).map(({ answer, item, source }) => {
    const fitted = fitAnswer(item, question, answer);
    return {
      source,
      score: rounded(isSure ? score : Math.min(score, DOUBTFUL_SCORE_MAX)),
      doubt,
      ...fitted,
      said: answer,
      saidItem: fitted.misfit ? item : null,
    };
  });
}

/** Takes the sureness from what is as alike as something that says otherwise of the same product. */
function withRivals(found: readonly Suggestion[]): Suggestion[] {
  return found.map((one) => {
    if (one.doubt !== null) return one;
    const hasRival = found.some(
      (other) =>
        other.doubt === null &&
        other.source.offeringId === one.source.offeringId &&
        Math.abs(other.score - one.score) < matchThresholds.sureMarginMin &&
        other.score < 1 === one.score < 1 &&
        JSON.stringify(other.said.value) !== JSON.stringify(one.said.value),
    );
    return hasRival
      ? { ...one, doubt: "rival", score: Math.min(one.score, DOUBTFUL_SCORE_MAX) }
      : one;
  });
}

function byUse(one: Suggestion, other: Suggestion): number {
  const ranks = [one, other].map(({ answer, doubt, source }) => [
    answer === null ? 1 : 0,
    doubt === null ? 0 : 1,
    source.isOfOffering ? 0 : 1,
    source.revision ? 0 : 1,
  ]);
  for (const [place, rank] of ranks[0]?.entries() ?? []) {
    const difference = rank - (ranks[1]?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return other.score - one.score;
}

/** The same question stands in many sheets: it is compared once. */
function groupByWording(answered: readonly AnsweredItem[]): readonly Group[] {
  const groups = new Map<string, [AnsweredItem, ...AnsweredItem[]]>();
  for (const one of answered) {
    const { en, ja } = one.item.text;
    const wording = `${normalWording(ja)}\n${normalWording(en)}`;
    const group = groups.get(wording);
    if (group) group.push(one);
    else groups.set(wording, [one]);
  }
  return [...groups.values()];
}

function indexWordings(groups: readonly Group[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [group, [{ item }]] of groups.entries()) {
    for (const wording of new Set([item.text.ja, item.text.en].map(normalWording))) {
      if (wording === "") continue;
      const known = index.get(wording);
      if (known) known.push(group);
      else index.set(wording, [group]);
    }
  }
  return index;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
