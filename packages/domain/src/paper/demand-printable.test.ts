import { expect, test } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { demandPrintable } from "./demand-printable.ts";

function refusedOf(said: unknown) {
  try {
    demandPrintable(said);
    return null;
  } catch (error) {
    return error instanceof DomainError ? { code: error.code, facts: error.facts } : error;
  }
}

test("a text that no paper could show is refused wherever it stands, with its letters", () => {
  const said = {
    rows: [{ sentence: "ok" }, { sentence: "火曜に😀と🎉", condition: null }],
    number: 1,
  };
  expect(refusedOf(said)).toEqual({
    code: "text_unprintable",
    facts: { places: [{ text: "火曜に😀と🎉", letters: ["😀", "🎉"] }] },
  });
});

test("what can be printed passes", () => {
  expect(refusedOf({ a: ["医療法人", { b: "é" }], c: null, d: 3 })).toBeNull();
});

test("a refusal stays short, however much is wrong", () => {
  const refused = refusedOf(Array.from({ length: 50 }, () => `${"あ".repeat(100)}😀`));
  expect(JSON.stringify(refused).length).toBeLessThan(1000);
});
