import { describe, expect, it } from "vitest";
import { sizeText } from "./size-text.ts";

describe("sizeText", () => {
  it.each([
    [0, "0\u00A0B"],
    [1023, "1,023\u00A0B"],
    [1024, "1\u00A0kB"],
    [1536, "1.5\u00A0kB"],
    [15_360, "15\u00A0kB"],
    [5 * 1024 * 1024, "5\u00A0MB"],
  ])("writes %i bytes as %s, number and unit on one line", (sizeBytes, text) => {
    expect(sizeText(sizeBytes, "ja")).toBe(text);
  });
});
