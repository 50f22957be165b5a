import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedDowntime } from "./allowed-downtime.ts";

describe("allowedDowntime", () => {
  it.each([
    { amount: 99.9, unit: "percentPerMonth", minutes: 43.2, period: "month", days: 30 },
    { amount: 99.5, unit: "percentPerMonth", minutes: 216, period: "month", days: 30 },
    { amount: 99.95, unit: "percentPerYear", minutes: 262.8, period: "year", days: 365 },
    { amount: 100, unit: "percentPerYear", minutes: 0, period: "year", days: 365 },
  ] as const)(
    "allows $minutes minutes a $period at $amount $unit",
    ({ amount, unit, ...allowed }) => {
      expect(allowedDowntime(amount, unit)).toEqual(allowed);
    },
  );

  it("reckons nothing for a percentage that is not measured over a period", () => {
    expect(allowedDowntime(99.9, "percent")).toBeNull();
  });

  it("allows less downtime the higher the availability, and never less than none", () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        percent,
        percent,
        fc.constantFrom("percentPerMonth" as const, "percentPerYear" as const),
        (a, b, unit) => {
          const weaker = allowedDowntime(Math.min(a, b), unit)?.minutes ?? -1;
          const stronger = allowedDowntime(Math.max(a, b), unit)?.minutes ?? -1;
          return stronger <= weaker && stronger >= 0;
        },
      ),
    );
  });
});
