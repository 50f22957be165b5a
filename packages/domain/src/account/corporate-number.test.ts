import fc from "fast-check";
import { expect, it } from "vitest";
import { corporateNumberSchema, isCorporateNumber } from "./corporate-number.ts";

const twelveDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  .map((digits) => digits.join(""));

/** Exactly one first digit fits; zero never does. */
function checkDigitsOf(twelve: string): string[] {
  return [..."0123456789"].filter((digit) => isCorporateNumber(digit + twelve));
}

it.each(["7000012050002", "8700110005901", "1000011000005"])(
  "knows %s, which is published, for a corporate number",
  (number) => {
    expect(isCorporateNumber(number)).toBe(true);
  },
);

it("has exactly one check digit for whatever it checks", () => {
  fc.assert(fc.property(twelveDigits, (twelve) => checkDigitsOf(twelve).length === 1));
});

it("notices one digit that was mistyped, unless 9 was taken for 0", () => {
  const slip = fc.record({
    twelve: twelveDigits,
    at: fc.nat(11),
    typed: fc.integer({ max: 9, min: 0 }),
  });
  fc.assert(
    fc.property(slip, ({ at, twelve, typed }) => {
      const meant = Number(twelve[at]);
      fc.pre(Math.abs(meant - typed) % 9 !== 0);
      const [check = ""] = checkDigitsOf(twelve);
      const mistyped = twelve.slice(0, at) + typed + twelve.slice(at + 1);
      expect(isCorporateNumber(check + mistyped)).toBe(false);
    }),
  );
});

it.each(["７００００１２０５０００２", "7-0000-1205-0002", " 7000012050002 "])(
  "reads %s as people write it",
  (text) => {
    expect(corporateNumberSchema.parse(text)).toBe("7000012050002");
  },
);

it.each(["", "0000000000000", "700001205000", "70000120500022", "T7000012050002", "7000012050003"])(
  "refuses %j",
  (text) => {
    expect(corporateNumberSchema.safeParse(text).success).toBe(false);
  },
);
