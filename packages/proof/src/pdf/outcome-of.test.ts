import { expect, it } from "vitest";
import { outcomeOf } from "./outcome-of.ts";

it("never calls a document fine that lacks a seal", () => {
  for (const sealTrusted of [true, false]) {
    expect(outcomeOf({ state: "unchanged", sealTrusted }, 1)).toBe("incomplete");
  }
  expect(outcomeOf({ state: "unchanged", sealTrusted: true }, 0)).toBe("trusted");
  expect(outcomeOf({ state: "unchanged", sealTrusted: false }, 0)).toBe("unknownSigner");
});

it("says first that a document was changed, whoever has sealed it", () => {
  expect(outcomeOf({ state: "changed", sealTrusted: false }, 1)).toBe("changed");
});
