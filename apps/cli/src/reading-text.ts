import { answerWords } from "@bunkai/documents/disclosure/answer-words";
import { problemSentence } from "@bunkai/documents/workbook/problem-sentence";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { hasAnswer } from "@bunkai/domain/workbook/import-outcome";
import type { ReadItem, ReadRow, WorkbookReading } from "@bunkai/domain/workbook/reading";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { cutText, textTable } from "./text-table.ts";

const ANSWER_PLACES_MAX = 24;
const QUESTION_PLACES_MAX = 60;
const FULL_SCORE_PERCENT = 100;

/** A reading for the reader of a terminal: the head, what was read surely, and then all that must be looked at. */
export function readingText(
  { edition, reading }: { readonly edition: Edition; readonly reading: WorkbookReading },
  language: Language,
): string {
  const words = wordsOf(language);
  const said = words.disclosure.import;
  const { items, problems, unmatched } = reading;
  const sure = items.filter(({ match }) => match.doubt === null);
  const doubtful = items.filter(({ match }) => match.doubt !== null);
  const lines = (rows: readonly ReadItem[]) => itemLines(rows, edition, language);
  const counts = {
    sure: sure.filter(hasAnswer).length,
    doubtful: doubtful.length,
    unmatched: unmatched.length,
    silent: sure.filter((row) => !hasAnswer(row)).length,
    problems: problems.length,
  };
  return [
    edition.title[language],
    ...headerLines(reading, language),
    ...part(said.sure({ count: sure.length }), lines(sure)),
    ...part(said.doubtful({ count: doubtful.length }), lines(doubtful)),
    ...part(said.unmatched({ count: unmatched.length }), unmatchedLines(unmatched)),
    ...part(
      said.problems({ count: problems.length }),
      problems.map((problem) => problemSentence(problem, language)),
    ),
    "",
    said.found(counts),
  ].join("\n");
}

/** Rows that must be decided by a person, with their places. */
export function itemLines(
  rows: readonly ReadItem[],
  edition: Edition,
  language: Language,
): readonly string[] {
  const words = wordsOf(language);
  const said = words.disclosure.import;
  const itemOf = new Map(edition.items.map((item) => [item.key, item]));
  return textTable(
    rows.map(({ answer, cell, key, match, number, questionText, sheet }) => {
      const item = itemOf.get(key);
      const percent = Math.round(match.score * FULL_SCORE_PERCENT);
      return [
        `${sheet}!${cell}`,
        number ?? "",
        key,
        item ? cutText(answerWords(answer, item, { language, era: false }), ANSWER_PLACES_MAX) : "",
        said.match({ how: said.how[match.how], percent }),
        ...(match.doubt ? [said.doubt[match.doubt]] : []),
        cutText(questionText, QUESTION_PLACES_MAX),
      ];
    }),
  );
}

function unmatchedLines(rows: readonly ReadRow[]): readonly string[] {
  return textTable(
    rows.map(({ answerText, cell, number, questionText, sheet }) => [
      `${sheet}!${cell}`,
      number ?? "",
      cutText(answerText, ANSWER_PLACES_MAX),
      cutText(questionText, QUESTION_PLACES_MAX),
    ]),
  );
}

function headerLines({ header }: WorkbookReading, language: Language): readonly string[] {
  const { absent, field } = wordsOf(language).disclosure.import.header;
  const keys = ["vendorName", "offeringName", "versionLabel", "createdOn"] as const;
  return textTable(keys.map((key) => [`  ${field[key]}`, header[key]?.text ?? absent]));
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
