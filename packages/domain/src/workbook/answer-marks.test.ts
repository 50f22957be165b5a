import { expect, it } from "vitest";
import { readMarks } from "./answer-marks.ts";
import { cellOf } from "./fixtures/grid-of.ts";

function read(yes: string, no: string, notApplicable: string) {
  const cell = (text: string) => (text === "" ? null : cellOf(text));
  return readMarks([
    { answer: "yes", cell: cell(yes) },
    { answer: "no", cell: cell(no) },
    { answer: "notApplicable", cell: cell(notApplicable) },
  ]);
}

it.each(["○", "〇", "◯", "●", "レ", "✓", "☑", "■", "１", "x", "はい", "TRUE", "*"])(
  "takes %s for a mark",
  (mark) => {
    expect(read(mark, "", "")).toMatchObject({ answer: "yes", fault: null });
  },
);

it.each([
  [["", "○", ""], "no"],
  [["", "", "レ"], "notApplicable"],
  [["", "×", ""], "no"],
  [["", "", "－"], "notApplicable"],
  [["○", "－", "－"], "yes"],
  [["□", "☑", "□"], "no"],
  [["0", "1", "0"], "no"],
  [["－", "－", "－"], "unanswered"],
  [["", "", ""], "unanswered"],
] as const)("reads %j as %s", ([yes, no, other], answer) => {
  expect(read(yes, no, other)).toMatchObject({ answer, fault: null });
});

it.each([
  [["○", "○", ""], "twoMarks"],
  [["×", "", ""], "unknown"],
  [["－", "", ""], "unknown"],
  [["たぶん", "", ""], "unknown"],
  [["○", "たぶん", ""], "unknown"],
  [["", "2", ""], "unknown"],
] as const)("answers nothing for %j: %s", ([yes, no, other], fault) => {
  expect(read(yes, no, other)).toMatchObject({ answer: "unanswered", fault });
});
