import { type Edition, editionSchema } from "@bunkai/domain/catalog/edition";
import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { editions, findEdition } from "./editions.ts";
import { unknownReferences } from "./guideline-references.ts";

const countsOf = (values: readonly string[]) =>
  values.reduce<Record<string, number>>((counts, value) => {
    counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  }, {});

it("comes with an SDS, an MDS and an SLA of our own, each found by its key", () => {
  expect(editions.map(({ key, kind }) => [key, kind])).toEqual([
    ["sds-5.0-own", "sds"],
    ["mds-5.0-own", "mds"],
    ["sla-1.0-own", "sla"],
  ]);
  for (const edition of editions) expect(findEdition(edition.key)).toBe(edition);
  expect(findEdition("sds-5.0")).toBeNull();
});

it.each([
  { key: "sds-5.0-own", rows: { seenSecondary: 17, inferred: 38 }, inAnnexV7: 17 },
  { key: "mds-5.0-own", rows: { seenSecondary: 1, recalled: 51, inferred: 12 }, inAnnexV7: 1 },
  { key: "sla-1.0-own", rows: { seenSecondary: 7, inferred: 58, ownProposal: 38 }, inAnnexV7: 0 },
])("says of $key how much of it anybody has seen", ({ inAnnexV7, key, rows }) => {
  const items = findEdition(key)?.items ?? [];
  expect(countsOf(items.map(({ provenance }) => provenance))).toEqual(rows);
  expect(items.filter(({ annexV7 }) => annexV7)).toHaveLength(inAnnexV7);
});

describe.each(editions)("$key", (edition: Edition) => {
  it("fits the schema, with keys, sections and parents that exist", () => {
    expect(editionSchema.safeParse(edition).error).toBeUndefined();
  });

  it("says in its title and in a remark that it is not the official form, and invents no number of it", () => {
    expect(edition.isOwnWording).toBe(true);
    expect(edition.title.ja).toMatch(/相当（自社文案・非公式）$/u);
    expect(edition.title.en).toMatch(/\(own wording, unofficial\)$/u);
    expect(edition.remark).not.toBeNull();
    expect(edition.items.filter(({ officialNumber }) => officialNumber !== null)).toEqual([]);
    expect(edition.items.filter(({ provenance }) => provenance === "seenOfficial")).toEqual([]);
  });

  it("speaks Japanese and English, and names the guidelines by documents that are known", () => {
    expect(bilingualFaults(edition)).toEqual([]);
    expect(unknownReferences(edition.items)).toEqual([]);
  });

  it("keeps with every row the sentence that its source was recorded in", () => {
    const silent = edition.items.filter(
      ({ provenance, source }) =>
        !(provenance === "ownProposal" ? /own proposal|confidence: /u : /confidence: /u).test(
          source,
        ),
    );
    expect(silent).toEqual([]);
  });

  it("counts people, copies and kinds each in a counter of their own", () => {
    const counted = edition.items.filter(
      ({ kind }) => kind.type === "quantity" && kind.units.includes("count"),
    );
    expect(counted.map(({ key }) => key)).toEqual([]);
  });

  it("asks for vendor, offering, version and date", () => {
    const required = edition.header.filter((field) => field.required).map(({ key }) => key);
    expect(required).toEqual(["vendorName", "offeringName", "versionLabel", "createdOn"]);
  });

  it("uses every section, and asks every question once", () => {
    const used = new Set(edition.items.map(({ sectionKey }) => sectionKey));
    expect(edition.sections.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
    for (const language of ["ja", "en"] as const) {
      const texts = edition.items.map(({ text }) => text[language]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("cannot be changed by anybody who reads it", () => {
    expect(Object.isFrozen(edition)).toBe(true);
    expect(edition.items.every((item) => Object.isFrozen(item.text))).toBe(true);
  });
});
