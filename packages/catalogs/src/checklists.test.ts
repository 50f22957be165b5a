import type { Edition } from "@bunkai/domain/catalog/edition";
import { describe, expect, it } from "vitest";
import { editions, findEdition } from "./editions.ts";
import { formsWithoutItems } from "./forms-without-items.ts";

const itemsOf = (key: string) => findEdition(key)?.items ?? [];
const isChecklist = ({ kind }: Edition) =>
  kind === "vendor_checklist" || kind === "hospital_checklist";
const checklists = editions.filter(isChecklist);

describe.each(checklists)("$key", ({ items, kind }) => {
  it("names each row by what it asks and the kinds of device, so that the next year's row has the same name", () => {
    const misnamed = items.filter(
      ({ assetClasses = [], key }) => !key.endsWith(`.${assetClasses.join("-")}`),
    );
    expect(misnamed.map(({ key }) => key)).toEqual([]);
  });

  it("wants the day of the check beside every answer, and asks for a target day beside every no but the first", () => {
    const gate = "system-exists.organisation";
    const days = items.map(({ asides = [], key }) => [key, asides.map(({ field }) => field)]);
    expect(days).toEqual(
      items.map(({ key }) => [key, key === gate ? ["checkedOn"] : ["checkedOn", "planDay"]]),
    );
    const demanded = items.flatMap(({ asides = [] }) => asides.filter((one) => one.isRequired));
    expect(new Set(demanded.map(({ field, when }) => `${field} ${when}`))).toEqual(
      new Set(["checkedOn answered"]),
    );
  });

  it("asks nothing more of a hospital that has no system", () => {
    const hasGate = items.some(({ key }) => key === "system-exists.organisation");
    const asked = items.filter(({ parent }) => parent === null).map(({ key }) => key);
    expect(asked).toEqual(hasGate ? ["system-exists.organisation"] : items.map(({ key }) => key));
    expect(hasGate && kind === "vendor_checklist").toBe(false);
  });
});

it("counts the rows of the hospital's checklist as its readers do", () => {
  const levels = itemsOf("hospital-checklist-r5-own").map(({ level }) => level);
  expect(levels.filter((level) => level === "mandatory")).toHaveLength(10);
  expect(levels.filter((level) => level === "reference")).toHaveLength(8);
  const perClass = (assetClass: string) =>
    itemsOf("hospital-checklist-r6-own").filter(
      ({ assetClasses = [], sectionKey }) =>
        sectionKey === "management" && assetClasses.join() === assetClass,
    ).length;
  expect(["systemWide", "server", "terminal", "network"].map(perClass)).toEqual([3, 5, 4, 2]);
  const sections = itemsOf("hospital-checklist-r7-own").map(({ sectionKey }) => sectionKey);
  const counts = ["systemExists", "organisation", "management", "incidents", "rules"].map(
    (key) => sections.filter((one) => one === key).length,
  );
  expect(counts).toEqual([1, 1, 13, 3, 1]);
});

it("gives numbers only where they were seen, and none on the vendor's form", () => {
  const numbered = checklists.map(({ items, key }) => [
    key,
    items.filter(({ officialNumber }) => officialNumber).length,
  ]);
  expect(Object.fromEntries(numbered)).toEqual({
    "vendor-checklist-r7-own": 0,
    "vendor-checklist-r6-own": 0,
    "vendor-checklist-r5-own": 0,
    "hospital-checklist-r7-own": 16,
    "hospital-checklist-r6-own": 5,
    "hospital-checklist-r5-own": 1,
  });
});

it("has no rows for this year's forms nor for pharmacies, and says where the official ones are read from", () => {
  expect(formsWithoutItems.map(({ key }) => key)).toEqual([
    "hospital-checklist-r8",
    "vendor-checklist-r8",
    "pharmacy-checklist-r5",
    "pharmacy-checklist-r6",
    "pharmacy-checklist-r7",
  ]);
  const reported = formsWithoutItems.filter(({ officialFile }) => officialFile !== null);
  expect(reported.map(({ officialFile }) => officialFile?.sizeBytes)).toEqual([25655, 25018]);
  const editionKeys = editions.map(({ key }) => key);
  expect(editionKeys.filter((key) => /r8|pharmacy/u.test(key))).toEqual([]);
});
