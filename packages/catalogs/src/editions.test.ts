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

it("comes with every form of the field in our own words, each found by its key", () => {
  expect(editions.map(({ items, key, kind }) => [key, kind, items.length])).toEqual([
    ["sds-5.0-own", "sds", 55],
    ["mds-5.0-own", "mds", 64],
    ["sla-1.0-own", "sla", 103],
    ["conformity-sheet-2018-own", "conformity_sheet", 79],
    ["vendor-checklist-r7-own", "vendor_checklist", 13],
    ["vendor-checklist-r6-own", "vendor_checklist", 14],
    ["vendor-checklist-r5-own", "vendor_checklist", 14],
    ["hospital-checklist-r7-own", "hospital_checklist", 19],
    ["hospital-checklist-r6-own", "hospital_checklist", 19],
    ["hospital-checklist-r5-own", "hospital_checklist", 18],
    ["ehr-disclosure-clinic-2026-draft-own", "ehr_disclosure", 10],
    ["ehr-disclosure-hospital-2026-draft-own", "ehr_disclosure", 12],
    ["ehr-disclosure-receipt-2026-draft-own", "ehr_disclosure", 7],
    ["role-check-2024-06-own", "role_check", 5],
  ]);
  for (const edition of editions) expect(findEdition(edition.key)).toBe(edition);
  expect(findEdition("sds-5.0")).toBeNull();
});

it.each([
  { key: "sds-5.0-own", rows: { seenSecondary: 17, inferred: 38 }, inAnnexV7: 17 },
  { key: "mds-5.0-own", rows: { seenSecondary: 1, recalled: 51, inferred: 12 }, inAnnexV7: 1 },
  { key: "sla-1.0-own", rows: { seenSecondary: 7, inferred: 58, ownProposal: 38 }, inAnnexV7: 0 },
  { key: "conformity-sheet-2018-own", rows: { seenSecondary: 29, ownProposal: 50 }, inAnnexV7: 0 },
  {
    key: "vendor-checklist-r7-own",
    rows: { recalled: 1, seenSecondary: 4, inferred: 8 },
    inAnnexV7: 0,
  },
  {
    key: "vendor-checklist-r6-own",
    rows: { recalled: 1, seenSecondary: 2, inferred: 11 },
    inAnnexV7: 0,
  },
  {
    key: "vendor-checklist-r5-own",
    rows: { recalled: 1, seenSecondary: 2, inferred: 11 },
    inAnnexV7: 0,
  },
  { key: "hospital-checklist-r7-own", rows: { seenSecondary: 18, inferred: 1 }, inAnnexV7: 0 },
  { key: "hospital-checklist-r6-own", rows: { seenSecondary: 19 }, inAnnexV7: 0 },
  { key: "hospital-checklist-r5-own", rows: { seenSecondary: 18 }, inAnnexV7: 0 },
  { key: "ehr-disclosure-clinic-2026-draft-own", rows: { seenSecondary: 10 }, inAnnexV7: 0 },
  { key: "ehr-disclosure-hospital-2026-draft-own", rows: { seenSecondary: 12 }, inAnnexV7: 0 },
  {
    key: "ehr-disclosure-receipt-2026-draft-own",
    rows: { inferred: 3, seenSecondary: 4 },
    inAnnexV7: 0,
  },
  { key: "role-check-2024-06-own", rows: { seenSecondary: 5 }, inAnnexV7: 0 },
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
    const invented = edition.items.filter(
      ({ officialNumber, source }) =>
        officialNumber !== null &&
        !source.includes(`number as recorded: ${officialNumber} (confidence of the number: high)`),
    );
    expect(invented.map(({ key }) => key)).toEqual([]);
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

  it("asks who fills it in and when, and a vendor for which version of what", () => {
    const required = edition.header.filter((field) => field.required).map(({ key }) => key);
    const version = edition.kind === "role_check" ? [] : ["versionLabel"];
    const subject = edition.kind === "hospital_checklist" ? [] : ["offeringName", ...version];
    expect(required).toEqual(["vendorName", ...subject, "createdOn"]);
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
