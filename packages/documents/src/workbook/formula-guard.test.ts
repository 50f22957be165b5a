import fc from "fast-check";
import { expect, it } from "vitest";
import { guardFormula, unguardFormula } from "./formula-guard.ts";

const text = fc.string({ unit: fc.constantFrom(..."=+-@＝＋－＠' \t\n\r1.9aあ|!,") });

it("loses nothing: what was guarded reads back as it was", () => {
  fc.assert(fc.property(text, (given) => unguardFormula(guardFormula(given)) === given));
});

it("leaves nothing that begins like a formula, but numbers and lone signs", () => {
  fc.assert(
    fc.property(text, (given) => {
      const guarded = guardFormula(given);
      const harmless = /^[+-]?\d+(\.\d+)?$/u.test(guarded) || guarded.trim().length <= 1;
      expect(harmless || !/^\s*[=+\-@＝＋－＠]/u.test(guarded)).toBe(true);
    }),
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["＝cmd|'/C calc'!A0", "'＝cmd|'/C calc'!A0"],
  ["\t=1", "'\t=1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["+81 3 1234 5678", "'+81 3 1234 5678"],
  ["'=1+1", "''=1+1"],
  ["-12.5", "-12.5"],
  ["－", "－"],
  ["'90年代", "'90年代"],
  ["不明 =", "不明 ="],
])("writes %j as %j", (given, written) => {
  expect(guardFormula(given)).toBe(written);
});
