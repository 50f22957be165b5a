import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { findEdition } from "./editions.ts";
import { findItemCrosswalk, itemCrosswalks } from "./item-crosswalks.ts";

const keysOf = (editionKey: string) => findEdition(editionKey)?.items.map(({ key }) => key) ?? [];

it("links the checklists of each year with those of the years after it", () => {
  expect(itemCrosswalks.map((one) => `${one.fromEditionKey} ${one.toEditionKey}`)).toEqual(
    ["vendor", "hospital"].flatMap((form) =>
      ["r5 r6", "r6 r7", "r5 r7"].map((years) => {
        const [from, to] = years.split(" ");
        return `${form}-checklist-${from}-own ${form}-checklist-${to}-own`;
      }),
    ),
  );
  expect(findItemCrosswalk("mds-5.0-own", "sds-5.0-own")).toBeNull();
});

describe.each(itemCrosswalks)("$fromEditionKey → $toEditionKey", (crosswalk) => {
  const { fromEditionKey, links, toEditionKey } = crosswalk;
  const [from, to] = [findEdition(fromEditionKey), findEdition(toEditionKey)];

  it("joins editions of one form, and only rows that exist", () => {
    expect(from?.kind).toBe(to?.kind);
    const [fromKeys, toKeys] = [keysOf(fromEditionKey), keysOf(toEditionKey)];
    expect(links.flatMap((link) => link.fromKeys).filter((key) => !fromKeys.includes(key))).toEqual(
      [],
    );
    expect(links.filter(({ toKey }) => !toKeys.includes(toKey))).toEqual([]);
  });

  it("calls a row the same exactly when it is worded the same", () => {
    const textOf = (edition: typeof from, key: string | undefined) =>
      edition?.items.find((item) => item.key === key)?.text;
    for (const { fromKeys, relation, toKey } of links) {
      const [fromText, toText] = [textOf(from, fromKeys[0]), textOf(to, toKey)];
      const isSame = fromKeys.length === 1 && JSON.stringify(fromText) === JSON.stringify(toText);
      expect([toKey, relation]).toEqual([toKey, isSame ? "same" : "reworded"]);
    }
  });

  it("loses no row of the years before, since none was ever taken away", () => {
    expect(links.flatMap((link) => link.fromKeys).toSorted()).toEqual(
      keysOf(fromEditionKey).toSorted(),
    );
  });

  it("has been reviewed by nobody, and says why in both tongues", () => {
    expect(links.filter(({ reviewer }) => reviewer !== null)).toEqual([]);
    expect(bilingualFaults(crosswalk)).toEqual([]);
  });
});

it.each([
  { from: "vendor-checklist-r6-own", to: "vendor-checklist-r7-own", added: 4 },
  { from: "hospital-checklist-r6-own", to: "hospital-checklist-r7-own", added: 5 },
])("adds $added rows from $from to $to, and merges the rows for each kind of device", (trial) => {
  const links = findItemCrosswalk(trial.from, trial.to)?.links ?? [];
  expect(keysOf(trial.to)).toHaveLength(links.length + trial.added);
  const merged = links.filter(({ fromKeys }) => fromKeys.length > 1);
  expect(merged.map(({ fromKeys, toKey }) => [toKey, fromKeys.length])).toEqual([
    ["access-rights.systemWide", 2],
    ["accounts.systemWide", 2],
    ["patch.systemWide", 3],
    ["background-programs.server-terminal", 2],
  ]);
});
