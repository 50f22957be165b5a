import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitSchema } from "../catalog/item.ts";
import { alignQuantity, convertQuantity } from "./align-quantity.ts";

describe("alignQuantity", () => {
  it.each([
    [
      { amount: 4, unit: "hours" },
      { amount: 240, unit: "minutes" },
    ],
    [
      { amount: 1.1, unit: "hours" },
      { amount: 66, unit: "minutes" },
    ],
    [
      { amount: 2, unit: "days" },
      { amount: 48, unit: "hours" },
    ],
    [
      { amount: 0.5, unit: "seconds" },
      { amount: 500, unit: "milliseconds" },
    ],
    [
      { amount: 5, unit: "years" },
      { amount: 60, unit: "months" },
    ],
    [
      { amount: 1, unit: "timesPerMonth" },
      { amount: 12, unit: "timesPerYear" },
    ],
    [
      { amount: 12, unit: "count" },
      { amount: 12, unit: "people" },
    ],
  ] as const)("lets %o and %o meet", (one, other) => {
    expect(alignQuantity(one.amount, one.unit)).toEqual(alignQuantity(other.amount, other.unit));
  });

  it.each([
    ["businessDays", "days"],
    ["businessHours", "hours"],
    ["businessDays", "businessHours"],
    ["months", "days"],
    ["percentPerMonth", "percentPerYear"],
    ["percentPerMonth", "percent"],
    ["generations", "copies"],
  ] as const)("never lets %s meet %s", (one, other) => {
    expect(alignQuantity(1, one).dimension).not.toBe(alignQuantity(1, other).dimension);
    expect(convertQuantity(1, one, other)).toBeNull();
  });
});

describe("convertQuantity", () => {
  const unit = fc.constantFrom(...unitSchema.options);
  const amount = fc
    .integer({ min: 0, max: 99_999_999 })
    .map((hundredths) => Number((hundredths / 100).toFixed(2)));

  it("loses nothing on the way to another unit and back", () => {
    fc.assert(
      fc.property(amount, unit, unit, (given, from, to) => {
        const there = convertQuantity(given, from, to);
        if (there === null) return;
        const back = convertQuantity(there, to, from);
        expect(back).toBeCloseTo(given, 6);
        expect(there === 0).toBe(given === 0);
      }),
    );
  });

  it("keeps the order of two quantities of one dimension", () => {
    fc.assert(
      fc.property(amount, amount, unit, unit, (a, b, from, to) => {
        const [one, other] = [convertQuantity(a, from, to), convertQuantity(b, from, to)];
        return one === null || other === null || Math.sign(one - other) === Math.sign(a - b);
      }),
    );
  });
});
