import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNumber, roundedNumber } from "./number.ts";

describe("exactNumber", () => {
  it.each([
    [99.9995, "99.9995"],
    [0.1, "0.1"],
    [1_440_000, "1,440,000"],
    [0, "0"],
  ])("writes %d as %s", (amount, text) => {
    expect(exactNumber(amount, "ja")).toBe(text);
  });

  it("leaves out no digit that a person typed", () => {
    const typed = fc
      .tuple(fc.nat(999_999), fc.nat(999_999))
      .map(([whole, rest]) => `${whole}.${rest}`);
    fc.assert(
      fc.property(typed, (text) => {
        expect(Number(exactNumber(Number(text), "en").replaceAll(",", ""))).toBe(Number(text));
      }),
    );
  });
});

describe("roundedNumber", () => {
  it.each([
    [0.5 / 60, "0.00833", true],
    [262.8, "263", true],
    [43.2, "43.2", false],
    [1234.56, "1,235", true],
    [129_600, "129,600", false],
    [0, "0", false],
  ])("writes %d as %s", (amount, text, isRounded) => {
    expect(roundedNumber(amount, "ja")).toEqual({ text, isRounded });
  });

  it("stays within half a percent, is never zero for what is not, and says when it is not all", () => {
    const amounts = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amounts, (amount) => {
        const { isRounded, text } = roundedNumber(amount, "en");
        const read = Number(text.replaceAll(",", ""));
        return (
          read > 0 && Math.abs(read - amount) <= amount * 0.005 && isRounded === (read !== amount)
        );
      }),
    );
  });
});
