import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../catalog/item.ts";
import { convertQuantity } from "./align-quantity.ts";
import { findCommonUnit } from "./find-common-unit.ts";

const given = (...pairs: readonly (readonly [number, Unit])[]) =>
  pairs.map(([amount, unit]) => ({ amount, unit }));

describe("findCommonUnit", () => {
  it.each([
    { quantities: given([1000, "days"], [90, "days"]), common: null },
    { quantities: given([12, "count"], [20, "people"]), common: null },
    { quantities: given([0.5, "hours"], [120, "minutes"], [8, "hours"]), common: "hours" },
    { quantities: given([7, "days"], [24, "hours"]), common: "days" },
    { quantities: given([1, "days"], [36, "hours"]), common: "days" },
    { quantities: given([0.5, "seconds"], [800, "milliseconds"]), common: "seconds" },
    { quantities: given([50, "minutes"], [5.5, "hours"]), common: "minutes" },
    { quantities: given([1, "days"], [15, "minutes"], [24, "hours"]), common: "hours" },
    { quantities: given([4, "timesPerYear"], [1, "timesPerMonth"]), common: "timesPerYear" },
    { quantities: given([18, "months"], [1, "years"]), common: "years" },
    { quantities: given([24, "months"], [1, "years"]), common: "years" },
    {
      quantities: given([0.25, "seconds"], [1.5, "seconds"], [0.333, "milliseconds"]),
      common: "seconds",
    },
  ])("chooses $common for $quantities", ({ common, quantities }) => {
    expect(findCommonUnit(quantities)).toBe(common);
  });

  const amount = fc.integer({ min: 0, max: 40_000 }).map((quarters) => quarters / 4);
  const unit = fc.constantFrom<Unit>("milliseconds", "seconds", "minutes", "hours", "days");
  const quantities = fc.array(fc.record({ amount, unit }), { maxLength: 6 });

  it("chooses a unit that somebody used, in which all figures are short and exact wherever such a one exists", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const common = findCommonUnit(list);
        const used = [...new Set(list.map((one) => one.unit))];
        if (common === null) return used.length < 2;
        const isShort = (to: Unit) =>
          list.every((one) => {
            const text = String(convertQuantity(one.amount, one.unit, to));
            return text === "0" || (Number(text) >= 0.1 && /^\d+(?:\.\d\d?)?$/u.test(text));
          });
        return used.includes(common) && (isShort(common) || !used.some(isShort));
      }),
    );
  });

  it("does not depend on the order of the sheets", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(findCommonUnit([...list].reverse())).toBe(findCommonUnit(list));
      }),
    );
  });
});
