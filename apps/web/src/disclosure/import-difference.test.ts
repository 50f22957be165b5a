import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { expect, it } from "vitest";
import { rowChange } from "./import-difference.ts";

const yes = { ...UNANSWERED, value: { type: "yes" as const } };
const row = { itemKey: "A1", answer: yes };
const draft = (answer: typeof yes | typeof UNANSWERED) => [
  { itemKey: "A1", answer, version: 1, origin: null },
];

it("changes nothing where the draft says the same in another order", () => {
  const turned = Object.fromEntries(Object.entries(yes).toReversed()) as typeof yes;

  expect(rowChange(draft(turned), row).kind).toBe("same");
});

it("replaces what was typed when any part of it differs, and what stood empty is new", () => {
  expect(rowChange(draft({ ...yes, note: "手で書いた備考" }), row).kind).toBe("typed");
  expect(rowChange(draft(UNANSWERED), row).kind).toBe("new");
  expect(rowChange([], row)).toEqual({ kind: "new", before: null });
});

it("tells what came from a workbook before from what was typed", () => {
  const origin = { kind: "import" as const, score: 1, isConfirmed: false };
  const imported = { ...origin, sourceRevisionId: null, sourceItemKey: null };
  const [before] = draft({ ...yes, note: "前のブック" });
  if (!before) throw new Error("no answer");

  expect(rowChange([{ ...before, origin: imported }], row).kind).toBe("replaces");
});
