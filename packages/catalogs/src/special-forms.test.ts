import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { findEdition } from "./editions.ts";
import { formsWithoutItems } from "./forms-without-items.ts";

const itemsOf = (key: string) => findEdition(key)?.items ?? [];

describe("the conformity sheet", () => {
  const items = itemsOf("conformity-sheet-2018-own");

  it("holds tables with rows of the form, with rows of one's own, and with both", () => {
    const tables = items.flatMap(({ key, kind }) =>
      kind.type === "table" ? [[key, kind.rows.length, kind.addedRowLabel !== null]] : [],
    );
    expect(tables).toEqual([
      ["roles", 3, false],
      ["policies", 0, true],
      ["laws", 5, true],
      ["documents", 0, true],
      ["supply-organisation", 0, true],
      ["subcontractors", 0, true],
      ["risks", 0, true],
    ]);
  });

  it("asks what the customer must do in the three places where the form does", () => {
    const columns = items.flatMap(({ key, kind }) =>
      kind.type === "table" && kind.columns.some((one) => one.key === "customerDuty") ? [key] : [],
    );
    expect(columns).toEqual(["policies"]);
    const numbers = items.filter(({ key }) => key.endsWith(".customer"));
    expect(numbers.map(({ officialNumber }) => officialNumber)).toEqual(["(1)⑤(b)", "(2)⑤"]);
  });

  it("marks every row that only fills a gap, and gives it no number of the form", () => {
    const gaps = items.filter(({ key }) => key.startsWith("gap."));
    expect(gaps).toEqual(items.filter(({ provenance }) => provenance === "ownProposal"));
    expect(gaps.filter(({ officialNumber }) => officialNumber !== null)).toEqual([]);
  });

  it("asks on what condition something is disclosed only of whoever can disclose it", () => {
    const conditions = items.filter(({ key }) => key.endsWith(".condition"));
    expect(conditions.map(({ parent }) => parent)).toEqual([
      { key: "record-material.provided", answer: "yes" },
      { key: "operation-rules.provided", answer: "yes" },
    ]);
  });
});

describe.each([
  { key: "ehr-disclosure-clinic-2026-draft-own", mandatory: 7, recommended: 3 },
  { key: "ehr-disclosure-hospital-2026-draft-own", mandatory: 9, recommended: 3 },
  { key: "ehr-disclosure-receipt-2026-draft-own", mandatory: 7, recommended: 0 },
])("$key", ({ key, mandatory, recommended }) => {
  const items = itemsOf(key);
  const levels = items.map(({ level }) => level);

  it("has as many disclosures as the draft, and says that it is one", () => {
    expect(levels.filter((level) => level === "mandatory")).toHaveLength(mandatory);
    expect(levels.filter((level) => level === "recommended")).toHaveLength(recommended);
    expect(findEdition(key)?.version).toMatch(/案$/u);
  });

  it("wants the page of the prices and the day on which it was looked at, whoever says that they are public", () => {
    const price = items.find((item) => item.key === "price");
    expect(price?.disclosedTo).toBe("public");
    expect(price?.asides).toEqual([
      { field: "evidenceUrl", when: "yes", isRequired: true },
      { field: "checkedOn", when: "yes", isRequired: true },
    ]);
  });

  it("says of each disclosure to whom, where the draft does", () => {
    const unsaid = items.filter(({ disclosedTo }) => disclosedTo === undefined);
    expect(unsaid.map((item) => item.key).filter((one) => one !== "first-answer")).toEqual(
      recommended === 0 ? [] : ["demo", "trial"],
    );
  });
});

it("closes a no of the check table by the day of completion", () => {
  for (const { asides } of itemsOf("role-check-2024-06-own")) {
    expect(asides).toEqual([
      { field: "checkedOn", when: "answered", isRequired: true },
      { field: "completedOn", when: "no", isRequired: false },
    ]);
  }
  expect(findEdition("role-check-2024-06-own")?.remark?.en).toMatch(/^Only five rows/u);
});

it("describes the forms without rows in both tongues, with their source", () => {
  expect(bilingualFaults(formsWithoutItems)).toEqual([]);
  const silent = formsWithoutItems.filter(({ source }) => !source.includes("confidence: "));
  expect(silent).toEqual([]);
});
