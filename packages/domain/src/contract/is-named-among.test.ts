import fc from "fast-check";
import { expect, it } from "vitest";
import { isNamedAmong } from "./is-named-among.ts";

it.each([
  "はるかぜネット株式会社",
  "株式会社 はるかぜネット",
  "㈱はるかぜネット",
  "（株）はるかぜネット",
  "はるかぜネット(株)",
  "はるかぜ　ネット",
])("the form of a company and spaces are no part of its name: %s", (name) => {
  expect(isNamedAmong(name, ["みなと病院", "はるかぜネット株式会社"])).toBe(true);
});

it("width and capitals of letters make no other name", () => {
  expect(isNamedAmong("ﾊﾙｶｾﾞﾈｯﾄ", ["株式会社ハルカゼネット"])).toBe(true);
  expect(isNamedAmong("ＡＢＣ　Systems", ["abc systems株式会社"])).toBe(true);
});

it("a part of a name is another name", () => {
  expect(isNamedAmong("みなと病院", ["みなと病院分院", "第二みなと病院"])).toBe(false);
  expect(isNamedAmong("株式会社", ["みなと病院", "はるかぜネット株式会社"])).toBe(false);
});

it("every name is among names that hold it, and none is among none", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, names) => {
      expect(isNamedAmong(name, [...names, name])).toBe(true);
      expect(isNamedAmong(name, [])).toBe(false);
    }),
  );
});
