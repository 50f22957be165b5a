import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "./diff-words.ts";

const sideOf = (side: "before" | "after", pieces: ReturnType<typeof diffWords>) =>
  pieces
    .filter((piece) => piece.side === "both" || piece.side === side)
    .map(({ text }) => text)
    .join("");

describe("diffWords", () => {
  it("names the words that changed, and keeps figures and Latin words whole", () => {
    expect(diffWords("保管は 30 日です。", "保管は 300 日です。")).toEqual([
      { side: "both", text: "保管は " },
      { side: "before", text: "30" },
      { side: "after", text: "300" },
      { side: "both", text: " 日です。" },
    ]);
    expect(diffWords("TLS 1.2 を使う", "TLS 1.3 を使う")).toEqual([
      { side: "both", text: "TLS " },
      { side: "before", text: "1.2" },
      { side: "after", text: "1.3" },
      { side: "both", text: " を使う" },
    ]);
  });

  it("says of equal texts that they are the same, and of a new text that all of it is new", () => {
    expect(diffWords("同じ", "同じ")).toEqual([{ side: "both", text: "同じ" }]);
    expect(diffWords("", "新しい")).toEqual([{ side: "after", text: "新しい" }]);
    expect(diffWords("", "")).toEqual([]);
  });

  it("gives back both texts whatever they are, and never two neighbours of one side", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "1", "暗", "号", "の", "ー", " ", "\n", "😀"),
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(sideOf("before", pieces)).toBe(before);
        expect(sideOf("after", pieces)).toBe(after);
        expect(pieces.every(({ side }, index) => side !== pieces[index + 1]?.side)).toBe(true);
      }),
    );
  });

  it("tells long texts that have nothing in common apart as a whole instead of taking long", () => {
    const [before, after] = ["甲".repeat(2000), "乙".repeat(2000)];
    expect(diffWords(before, after)).toEqual([
      { side: "before", text: before },
      { side: "after", text: after },
    ]);
  });
});
