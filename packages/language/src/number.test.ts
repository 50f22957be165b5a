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
    for (const text of ["0.000001", "123456.654321", "99.99999", "8760.5", "999999.999999"]) {
      expect(exactNumber(Number(text), "en").replaceAll(",", "")).toBe(text);
    }
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
    const amounts = Array.from({ length: 400 }, (_, step) => 1.13 ** (step - 170));
    for (const amount of amounts) {
      const { isRounded, text } = roundedNumber(amount, "en");
      const read = Number(text.replaceAll(",", ""));
      expect(read).toBeGreaterThan(0);
      expect(Math.abs(read - amount)).toBeLessThanOrEqual(amount * 0.005);
      expect(isRounded).toBe(read !== amount);
    }
  });
});
