import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, paragraphsOf, reasonOf } from "./text.ts";

const line = lineOf(20);
const paragraphs = paragraphsOf(20);

/** Any string that JavaScript can hold, well-formed or not, rich in what gives trouble. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        " ",
        "\r",
        "\n",
        "\u2028",
        "か",
        "\u3099",
        "\u200B",
        "\u202E",
        "\u{1FFFF}",
      ),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((letters) => letters.join(""));

function faultsOf(schema: typeof line, text: string): string[] {
  return schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
}

describe("a line", () => {
  it.each([
    ["  分界クリニック  ", "分界クリニック"],
    ["か\u3099ん", "がん"],
    ["葛\u{E0100}城", "葛\u{E0100}城"],
    ["\u{E000}田", "\u{E000}田"],
    ["a\u200Bb\u00ADc\u{E0041}d\uFEFF", "abcd"],
    ["株式会社\u3164あおば", "株式会社あおば"],
  ])("keeps %j as %j", (text, kept) => {
    expect(line.parse(text)).toBe(kept);
  });

  it.each([
    ["nothing", "", "empty"],
    ["spaces only", " \u3000 ", "empty"],
    ["invisible letters only", "\u200B\u200D\u2060", "empty"],
    ["a filler only", "\u3164", "empty"],
    ["braille without a dot", "\u2800", "empty"],
    ["a form of no letter", "\uFE0F", "empty"],
    ["a null character", "a\u0000b", "control_character"],
    ["an escape sequence", "\u001B[31m", "control_character"],
    ["half a surrogate pair", "a\uD83D", "lone_surrogate"],
    ["a noncharacter", "a\uFFFFb", "noncharacter"],
    ["a noncharacter beyond the first plane", "a\u{1FFFE}", "noncharacter"],
    ["a turn of the reading direction", "exe\u202Efdp", "direction_override"],
    ["a line break", "a\nb", "line_break"],
    ["a line separator", "a\u2028b", "line_break"],
    ["21 letters", "x".repeat(21), "too_long"],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(line, text)).toContain(fault);
  });

  it("is short enough, trimmed, composed and stays as it is when read again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { data, success } = line.safeParse(text);
        if (!success) return;
        expect(data.length).toBeGreaterThan(0);
        expect(data.length).toBeLessThanOrEqual(20);
        expect(data).toBe(data.trim().normalize("NFC"));
        expect(line.parse(data)).toBe(data);
      }),
    );
  });
});

describe("paragraphs", () => {
  it("have one kind of line end", () => {
    expect(paragraphs.parse("a\r\nb\rc\u2028d\u2029e\nf")).toBe("a\nb\nc\nd\ne\nf");
  });

  it("may be empty and hold tabs", () => {
    expect([paragraphs.parse(""), paragraphs.parse("\ta")]).toEqual(["", "\ta"]);
  });

  it.each([
    ["a null character", "a\u0000b", "control_character"],
    ["half a surrogate pair", "\uDC00a", "lone_surrogate"],
    ["a noncharacter", "\uFDD0", "noncharacter"],
    ["a turn of the reading direction", "\u2067a", "direction_override"],
    ["21 letters", "x".repeat(21), "too_long"],
  ])("refuse %s", (_, text, fault) => {
    expect(faultsOf(paragraphs, text)).toContain(fault);
  });

  it("hold nothing that PostgreSQL or a hash refuses", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { data, success } = paragraphs.safeParse(text);
        if (!success) return;
        expect(data.isWellFormed()).toBe(true);
        expect(data).not.toMatch(/[\0\p{Noncharacter_Code_Point}]/u);
      }),
    );
  });
});

describe("a reason", () => {
  it("says something, in as many lines as it takes", () => {
    expect(reasonOf(20).parse(" 期限が違う。\r\n直します。 ")).toBe("期限が違う。\n直します。");
    for (const nothing of ["", " \n ", "\u200B"]) {
      expect(reasonOf(20).safeParse(nothing).success).toBe(false);
    }
    expect(reasonOf(20).safeParse("長".repeat(21)).success).toBe(false);
  });
});
