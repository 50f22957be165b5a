import { describe, expect, it } from "vitest";
import { readAmount } from "./read-amount.ts";

describe("readAmount", () => {
  it.each([
    ["99.9", 99.9],
    ["９９．９", 99.9],
    ["1,200", 1200],
    [" 30 ", 30],
    ["0", 0],
  ])("reads %s", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(["", "約30", "-1", "1e3", "30分", "1.2.3"])("takes %s for no figure", (text) => {
    expect(readAmount(text)).toBeNull();
  });
});
