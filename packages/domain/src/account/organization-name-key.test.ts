import fc from "fast-check";
import { expect, test } from "vitest";
import { organizationNameKey } from "./organization-name-key.ts";

test.each([
  ["株式会社あおば医療クラウド", "㈱あおば医療クラウド"],
  ["株式会社あおば医療クラウド", "（株）あおば 医療クラウド"],
  ["ABC Medical", "ＡＢＣ－ＭＥＤＩＣＡＬ"],
  ["データ・システム", "ﾃﾞｰﾀ システム"],
])("%s and %s are one name for a reader", (one, other) => {
  expect(organizationNameKey(one)).toBe(organizationNameKey(other));
});

test.each([
  ["株式会社あおば", "あおば株式会社"],
  ["あおば", "あおは"],
  ["ほくと1", "ほくと2"],
])("%s and %s are two names", (one, other) => {
  expect(organizationNameKey(one)).not.toBe(organizationNameKey(other));
});

test("a key says something, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (name) => {
      const key = organizationNameKey(name);
      expect(key).not.toBe("");
      expect(organizationNameKey(key)).toBe(key);
    }),
  );
});
