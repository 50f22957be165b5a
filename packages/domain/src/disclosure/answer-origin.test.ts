import { expect, it } from "vitest";
import { type AnswerOrigin, awaitsConfirmation, isUncertain } from "./answer-origin.ts";

const sure: AnswerOrigin = {
  kind: "import",
  score: 0.97,
  sourceRevisionId: null,
  sourceItemKey: null,
  isConfirmed: false,
};

it("calls a weak match and a decided doubt uncertain, and what was carried over by its key never", () => {
  expect(isUncertain(sure)).toBe(false);
  expect(isUncertain({ ...sure, score: 0.84 })).toBe(true);
  expect(isUncertain({ ...sure, score: null })).toBe(true);
  expect(isUncertain({ ...sure, kind: "suggestion", score: 0.5 })).toBe(true);
  expect(isUncertain({ ...sure, kind: "migration", score: null })).toBe(false);
});

it("lets nobody issue what was carried over or proposed before somebody has confirmed it", () => {
  expect(awaitsConfirmation(null)).toBe(false);
  expect(awaitsConfirmation(sure)).toBe(false);
  for (const kind of ["migration", "suggestion"] as const) {
    expect(awaitsConfirmation({ ...sure, kind })).toBe(true);
    expect(awaitsConfirmation({ ...sure, kind, isConfirmed: true })).toBe(false);
  }
});
