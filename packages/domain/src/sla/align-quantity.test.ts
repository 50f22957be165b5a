import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignQuantity } from "./align-quantity.ts";

describe("alignQuantity", () => {
  it.each([
    { amount: 99.9, unit: "percentPerMonth", dimension: "downtimeMinutesPerMonth", aligned: 43.2 },
    { amount: 99.5, unit: "percentPerMonth", dimension: "downtimeMinutesPerMonth", aligned: 216 },
    { amount: 100, unit: "percentPerYear", dimension: "downtimeMinutesPerMonth", aligned: 0 },
    { amount: 4, unit: "hours", dimension: "durationMinutes", aligned: 240 },
    { amount: 2, unit: "days", dimension: "durationMinutes", aligned: 2880 },
    { amount: 3, unit: "businessDays", dimension: "businessDays", aligned: 3 },
    { amount: 5, unit: "years", dimension: "calendarMonths", aligned: 60 },
    { amount: 1, unit: "timesPerMonth", dimension: "perYear", aligned: 12 },
    { amount: 7, unit: "generations", dimension: "generations", aligned: 7 },
  ] as const)(
    "puts $amount $unit at $aligned $dimension",
    ({ aligned, amount, dimension, unit }) => {
      const result = alignQuantity(amount, unit);
      expect(result.dimension).toBe(dimension);
      expect(result.amount).toBeCloseTo(aligned, 6);
    },
  );

  it("allows less downtime the higher the availability", () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        percent,
        percent,
        fc.constantFrom("percentPerMonth", "percentPerYear"),
        (a, b, unit) => {
          const weaker = alignQuantity(Math.min(a, b), unit).amount;
          const stronger = alignQuantity(Math.max(a, b), unit).amount;
          return stronger <= weaker && stronger >= 0;
        },
      ),
    );
  });

  it.each([
    ["businessDays", "days"],
    ["businessHours", "hours"],
  ] as const)("never lets %s meet %s", (business, plain) => {
    expect(alignQuantity(1, business).dimension).not.toBe(alignQuantity(1, plain).dimension);
  });
});
