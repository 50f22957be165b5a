import { expect, it } from "vitest";
import { readAnswerCell } from "./answer-cell.ts";
import { cellOf } from "./fixtures/grid-of.ts";

const words = { hasSigns: false, codes: new Map() };
const signs = { hasSigns: true, codes: new Map() };
const coded = {
  hasSigns: false,
  codes: new Map([
    ["1", "yes"],
    ["2", "no"],
    ["3", "notApplicable"],
  ] as const),
};

it.each([
  ["はい", words, "yes"],
  ["いいえ。", words, "no"],
  ["対象外", words, "notApplicable"],
  ["該当なし", words, "notApplicable"],
  ["ＹＥＳ", words, "yes"],
  ["n", words, "no"],
  ["N/A", words, "notApplicable"],
  ["○", signs, "yes"],
  ["〇", signs, "yes"],
  ["◯", signs, "yes"],
  ["×", signs, "no"],
  ["ｘ", signs, "no"],
  ["－", signs, "notApplicable"],
  ["―", signs, "notApplicable"],
  ["１", coded, "yes"],
  ["3", coded, "notApplicable"],
  ["未記入", words, "unanswered"],
  ["　", words, "unanswered"],
  ["■はい □いいえ □対象外", words, "yes"],
  ["□はい　☑いいえ　□対象外", words, "no"],
  ["☐はい ☐いいえ ☒対象外", words, "notApplicable"],
  ["○はい ●いいえ ○対象外", words, "no"],
  ["[ ] Yes [x] No [ ] N/A", words, "no"],
  ["[ ] Yes [ ] No [x] N/A", words, "notApplicable"],
  ["□はい □いいえ □対象外", words, "unanswered"],
  ["はい・いいえ・対象外", words, "unanswered"],
] as const)("reads %s", (text, style, answer) => {
  expect(readAnswerCell(cellOf(text), style)).toMatchObject({ answer, fault: null });
});

it.each([
  ["たぶん", words],
  ["△", signs],
  ["はい（一部）", words],
  ["はい／いいえの両方", words],
  ["－", words],
  ["x", words],
  ["1", words],
  ["4", coded],
  ["対応予定", words],
] as const)("does not understand %s, and answers nothing for it", (text, style) => {
  expect(readAnswerCell(cellOf(text), style)).toMatchObject({
    answer: "unanswered",
    fault: "unknown",
  });
});

it("sees two marks, and answers nothing", () => {
  expect(readAnswerCell(cellOf("■はい ■いいえ □対象外"), words)).toMatchObject({
    answer: "unanswered",
    fault: "twoMarks",
  });
});

it("takes the one word that is underlined, and none of two", () => {
  const choice = (...underlined: string[]) =>
    readAnswerCell({ ...cellOf("はい・いいえ・対象外"), underlined }, words);

  expect(choice("いいえ")).toMatchObject({ answer: "no", fault: null });
  expect(choice("はい", "いいえ")).toMatchObject({ answer: "unanswered", fault: "twoMarks" });
});

it("parts the answer from the number of its note", () => {
  expect(readAnswerCell(cellOf("○ ※３"), signs)).toEqual({
    answer: "yes",
    fault: null,
    references: [3],
  });
});
