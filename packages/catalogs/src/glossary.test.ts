import { glossarySchema } from "@bunkai/domain/catalog/glossary";
import { expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { glossary } from "./glossary.ts";

const { terms } = glossary;

it("explains the terms of the field in both tongues", () => {
  expect(glossarySchema.safeParse(glossary).error).toBeUndefined();
  expect(bilingualFaults(glossary)).toEqual([]);
  expect(terms.length).toBeGreaterThanOrEqual(30);
});

it("explains each in one sentence", () => {
  const long = terms.filter(
    ({ explanation }) => !/^[^。]+です。$|^[^。]+ます。$|^[^。]+ません。$/u.test(explanation.ja),
  );
  expect(long.map(({ key }) => key)).toEqual([]);
});

it("can be put into the order of the syllabary", () => {
  const unreadable = terms.filter(({ reading }) =>
    /[\p{Script=Han}\p{Script=Katakana}]/u.test(reading),
  );
  expect(unreadable.map(({ key }) => key)).toEqual([]);
});

it("names no two terms alike", () => {
  for (const language of ["ja", "en"] as const) {
    expect(new Set(terms.map(({ term }) => term[language])).size).toBe(terms.length);
  }
});
