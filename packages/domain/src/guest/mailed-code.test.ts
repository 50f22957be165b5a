import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lockAfterWrongCodes, mailedCodeFrom, mailedCodeSchema } from "./mailed-code.ts";

describe("a mailed code", () => {
  it("has six digits, whatever the number", () => {
    expect(mailedCodeFrom(0)).toBe("000000");
    expect(mailedCodeFrom(999_999)).toBe("999999");
  });

  it.each([" 123456 ", "123 456", "123-456", "１２３４５６"])("is read from %j", (typed) => {
    expect(mailedCodeSchema.parse(typed)).toBe("123456");
  });

  it.each(["12345", "1234567", "abcdef", ""])("is not %j", (typed) => {
    expect(mailedCodeSchema.safeParse(typed).success).toBe(false);
  });
});

describe("the lock after wrong codes", () => {
  it("lets four mistakes pass, then grows to an hour", () => {
    const minutes = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => lockAfterWrongCodes(n) / 60_000);
    expect(minutes).toEqual([0, 0.5, 1, 2, 4, 8, 16, 32, 60]);
  });

  it("never becomes shorter, and stays finite", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (count) => {
        const [one, next] = [lockAfterWrongCodes(count), lockAfterWrongCodes(count + 1)];
        expect(next).toBeGreaterThanOrEqual(one);
        expect(next).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
