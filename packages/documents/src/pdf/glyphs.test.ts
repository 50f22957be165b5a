import { expect, it } from "vitest";
import { fontOf } from "./fonts.ts";
import { findMissingGlyphs, printableText } from "./glyphs.ts";

it("finds nothing in what the people of the field write", () => {
  const usual = "髙橋﨑 𠮷野 𩸽 ㈱① ㎡ ～ − ● × － ◐ △ □ 〓 Ａ ﾊﾟ が は\u3099 A\u00A0B\t\n";
  expect(findMissingGlyphs([usual])).toEqual([]);
});

it("tells a letter that the font lacks from a variant that it cannot draw", () => {
  expect(findMissingGlyphs(["葛\u{E0100}城市", "≒ 🏥 ≒"])).toEqual([
    { letter: "葛\u{E0100}", codePoints: "U+845B U+E0100", problem: "variant" },
    { letter: "≒", codePoints: "U+2252", problem: "no glyph" },
    { letter: "🏥", codePoints: "U+1F3E5", problem: "no glyph" },
  ]);
});

it("accepts a selector that asks for the form the font draws anyway", () => {
  // U+3402 is the first letter whose plain form Noto Sans JP lists for U+E0100.
  expect(findMissingGlyphs(["\u3402\u{E0100}"])).toEqual([]);
});

it("finds a gaiji of somebody's own, and half of a pair", () => {
  const problems = findMissingGlyphs(["\uE000\uD842"]).map(({ codePoints }) => codePoints);
  expect(problems).toEqual(["U+E000", "U+D842"]);
});

it("prints the plain form of a variant, 〓 for what is missing, and nothing invisible", () => {
  expect(printableText("葛\u{E0100}城≒🏥")).toBe("葛城〓〓");
  expect(printableText("a\u200Bb\u00ADc\u0007d\tе\u2009f")).toBe("abcd е f");
  expect(printableText("か\u3099\r\nb\rc\u2028d")).toBe("が\nb\nc\nd");
});

it("has nothing missing left in what it calls printable", () => {
  expect(findMissingGlyphs([printableText("葛\u{E0100}≒🏥\uE000\uD842")])).toEqual([]);
});

it("may look at one weight for both", () => {
  expect(fontOf("bold").characterSet).toEqual(fontOf("regular").characterSet);
});

it("still reads the selectors out of fontkit's private parts", () => {
  const selectors = fontOf("regular")._cmapProcessor?.uvs?.varSelectors.toArray() ?? [];
  expect(selectors.map(({ varSelector }) => varSelector)).toContain(0xe0100);
});
