import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Unit, unitSchema } from "../catalog/item.ts";
import { type Commitment, commitmentSchema } from "../disclosure/answer.ts";
import { rankQuantities, type StatedQuantity } from "./rank-quantities.ts";

const figure = (
  amount: number,
  unit: Unit,
  commitment: Commitment = "guarantee",
): StatedQuantity => ({ amount, unit, commitment });
const bestOf = (list: readonly StatedQuantity[]) => [...rankQuantities(list, "lower").best];
const remarksOf = (list: readonly StatedQuantity[]) => rankQuantities(list, "lower").remarks;

describe("rankQuantities", () => {
  it("marks the best of the guarantees and says that the target was left out", () => {
    const list = [figure(0.5, "hours"), figure(120, "minutes"), figure(0.1, "hours", "target")];
    expect(bestOf(list)).toEqual([0]);
    expect(remarksOf(list)).toEqual([{ reason: "leftOut", commitments: ["target"] }]);
  });

  it("marks none where a single guarantee stands beside targets", () => {
    const list = [figure(1, "hours"), figure(2, "hours", "target"), figure(3, "hours", "target")];
    expect(bestOf(list)).toEqual([]);
    expect(remarksOf(list)).toEqual([{ reason: "kinds", commitments: ["guarantee", "target"] }]);
  });

  it("never ranks a monthly against a yearly availability, whichever is higher", () => {
    const list = [figure(99.95, "percentPerYear"), figure(99.9, "percentPerMonth")];
    const { best, remarks } = rankQuantities(list, "higher");
    expect(best.size).toBe(0);
    expect(remarks).toEqual([{ reason: "periods" }]);
  });

  it.each<readonly [string, readonly StatedQuantity[]]>([
    ["businessTime", [figure(1, "businessDays"), figure(9, "hours"), figure(2, "hours")]],
    ["calendarTime", [figure(3, "months"), figure(90, "days")]],
    ["units", [figure(3, "months"), figure(1_000_000, "yen")]],
    ["equal", [figure(4, "hours"), figure(240, "minutes")]],
    ["alone", [figure(4, "hours")]],
  ])("says that it is for the reason of %s", (reason, list) => {
    expect(bestOf(list)).toEqual([]);
    expect(remarksOf(list)).toEqual([{ reason }]);
  });

  it("says that neither direction is better, and nothing where nothing was stated", () => {
    const list = [figure(1, "days"), figure(2, "days")];
    expect(rankQuantities(list, "none").remarks).toEqual([{ reason: "undirected" }]);
    expect(rankQuantities([], "lower")).toEqual({ best: new Set(), remarks: [] });
  });

  const figures = fc.array(
    fc.record({
      amount: fc.integer({ min: 0, max: 5 }),
      unit: fc.constantFrom(...unitSchema.options),
      commitment: fc.constantFrom(...commitmentSchema.options),
    }),
    { maxLength: 5 },
  );

  it("either marks a best value or says why there is none, wherever a value stands", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom("higher", "lower", "none"), (list, better) => {
        const { best, remarks } = rankQuantities(list, better);
        return list.length === 0 || best.size > 0 || remarks.length > 0;
      }),
    );
  });

  it("marks only values of one kind, less than all of them, and never one that another of the kind beats", () => {
    const durations = fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 9 }),
        unit: fc.constant<Unit>("hours"),
        commitment: fc.constantFrom(...commitmentSchema.options),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(durations, (list) => {
        const best = new Set(bestOf(list));
        const winners = list.filter((_, position) => best.has(position));
        const kinds = new Set(winners.map(({ commitment }) => commitment));
        const rivals = list.filter(({ commitment }) => kinds.has(commitment));
        return (
          kinds.size <= 1 &&
          (winners.length === 0 || winners.length < rivals.length) &&
          winners.every((winner) => rivals.every(({ amount }) => amount >= winner.amount))
        );
      }),
    );
  });
});
