import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type Answer, type AnswerValue, UNANSWERED } from "../disclosure/answer.ts";
import { compareRevisions } from "./compare-revisions.ts";

const edition = editionOf([
  itemOf("judged"),
  itemOf("recovery", {
    kind: { type: "quantity", units: ["hours", "minutes", "businessDays"], better: "lower" },
  }),
  itemOf("follow", { parent: { key: "judged", answer: "yes" } }),
  itemOf("uptime", { kind: { type: "quantity", units: ["percentPerMonth"], better: "higher" } }),
]);
const saying = (value: AnswerValue, rest: Partial<Answer> = {}): Answer => ({
  ...UNANSWERED,
  value,
  ...rest,
});
const sheet = (answers: Record<string, Answer>) => ({ answers: new Map(Object.entries(answers)) });
const hours = (amount: number, commitment: "guarantee" | "target" = "guarantee") =>
  saying({ type: "quantity", amount, unit: "hours", commitment });

function rowOf(key: string, sheets: Parameters<typeof compareRevisions>[1]) {
  const row = compareRevisions(edition, sheets).find((one) => one.item.key === key);
  if (!row) throw new Error("no such row");
  return row;
}

describe("compareRevisions", () => {
  it("keeps unanswered, no and not applicable apart", () => {
    const { cells, differs } = rowOf("judged", [
      sheet({}),
      sheet({ judged: saying({ type: "no" }) }),
      sheet({ judged: saying({ type: "notApplicable" }) }),
    ]);
    expect(cells.map(({ mark }) => mark)).toEqual(["unanswered", "no", "notApplicable"]);
    expect(differs).toBe(true);
  });

  it("tells a follow-up that was not asked from one that was left open, and shows one that was answered all the same", () => {
    const judged = (type: "yes" | "no") => ({ judged: saying({ type }) });
    const { cells } = rowOf("follow", [
      sheet(judged("no")),
      sheet(judged("yes")),
      sheet({ ...judged("no"), follow: saying({ type: "no" }) }),
    ]);
    expect(cells.map(({ mark }) => mark)).toEqual(["notAsked", "unanswered", "no"]);
  });

  it("shows a planned yes as planned and a conditional yes as conditional", () => {
    const plan = { day: "2027-03-31", text: "" };
    const { cells } = rowOf("judged", [
      sheet({ judged: saying({ type: "yes" }, { plan }) }),
      sheet({ judged: saying({ type: "yes" }, { condition: "オプション" }) }),
    ]);
    expect(cells.map(({ mark }) => mark)).toEqual(["planned", "conditional"]);
  });

  it("marks the best figure across units, and calls equal figures equal", () => {
    const minutes = saying({
      type: "quantity",
      amount: 240,
      unit: "minutes",
      commitment: "guarantee",
    });
    const same = rowOf("recovery", [sheet({ recovery: hours(4) }), sheet({ recovery: minutes })]);
    expect(same.differs).toBe(false);
    expect(same.cells.some(({ isBest }) => isBest)).toBe(false);
    const row = rowOf("recovery", [sheet({ recovery: hours(2) }), sheet({ recovery: minutes })]);
    expect(row.cells.map(({ isBest }) => isBest)).toEqual([true, false]);
  });

  it("takes the higher availability as the better one", () => {
    const percent = (amount: number) =>
      saying({ type: "quantity", amount, unit: "percentPerMonth", commitment: "guarantee" });
    const { cells } = rowOf("uptime", [
      sheet({ uptime: percent(99.5) }),
      sheet({ uptime: percent(99.9) }),
    ]);
    expect(cells.map(({ isBest }) => isBest)).toEqual([false, true]);
  });

  it("never ranks a guarantee against a target, or business days against hours", () => {
    const days = saying({
      type: "quantity",
      amount: 1,
      unit: "businessDays",
      commitment: "guarantee",
    });
    for (const other of [hours(1, "target"), days]) {
      const { cells } = rowOf("recovery", [
        sheet({ recovery: hours(9) }),
        sheet({ recovery: other }),
      ]);
      expect(cells.some(({ isBest }) => isBest)).toBe(false);
    }
  });

  it("puts a figure into the unit of its neighbours only where it stands in another one", () => {
    const minutes = saying({
      type: "quantity",
      amount: 120,
      unit: "minutes",
      commitment: "guarantee",
    });
    const days = saying({
      type: "quantity",
      amount: 3,
      unit: "businessDays",
      commitment: "guarantee",
    });
    const { cells } = rowOf("recovery", [
      sheet({ recovery: hours(0.5) }),
      sheet({ recovery: minutes }),
      sheet({ recovery: hours(8, "target") }),
      sheet({ recovery: days }),
    ]);
    expect(cells.map(({ aligned }) => aligned)).toEqual([
      null,
      { amount: 2, unit: "hours" },
      null,
      null,
    ]);
  });

  it("says with the row what the best figure was not compared with, and why none is marked", () => {
    const [two, four, target] = [hours(2), hours(4), hours(1, "target")];
    const sheets = [two, four, target].map((recovery) => sheet({ recovery }));
    const marked = rowOf("recovery", sheets);
    expect(marked.cells.map(({ isBest }) => isBest)).toEqual([true, false, false]);
    expect(marked.remarks).toEqual([{ reason: "leftOut", commitments: ["target"] }]);
    expect(rowOf("recovery", [sheet({ recovery: two }), sheet({})]).remarks).toEqual([
      { reason: "alone" },
    ]);
    expect(rowOf("recovery", [sheet({}), sheet({})]).remarks).toEqual([]);
    expect(rowOf("recovery", [sheet({ recovery: two })]).remarks).toEqual([]);
  });

  it("never ranks a missing figure, and shows what may not be read as such", () => {
    const { cells, differs } = rowOf("recovery", [
      sheet({ recovery: hours(9) }),
      sheet({}),
      { answers: null },
    ]);
    expect(cells.map(({ isBest }) => isBest)).toEqual([false, false, false]);
    expect(cells[2]?.mark).toBe("noAccess");
    expect(differs).toBe(true);
  });

  it("says the same about each sheet whatever their order", () => {
    const value = fc.constantFrom<AnswerValue>(
      { type: "unanswered" },
      { type: "yes" },
      { type: "no" },
      { type: "notApplicable" },
    );
    const figures = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    const sheets = fc.array(fc.tuple(value, figures), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sheets, (list) => {
        const made = list.map(([judged, figure]) =>
          sheet({ judged: saying(judged), ...(figure !== null && { recovery: hours(figure) }) }),
        );
        const forward = compareRevisions(edition, made);
        const backward = compareRevisions(edition, [...made].reverse());
        const view = (rows: typeof forward) =>
          rows.map(({ cells, differs }) => [
            differs,
            cells.map(({ isBest, mark }) => [isBest, mark]),
          ]);
        expect(view(forward)).toEqual(
          view(backward.map((row) => ({ ...row, cells: [...row.cells].reverse() }))),
        );
      }),
    );
  });
});
