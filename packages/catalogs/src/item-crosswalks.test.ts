import { deriveItemLinks } from "@bunkai/domain/catalog/derive-item-links";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { migrateSheet } from "@bunkai/domain/disclosure/migrate-sheet";
import { describe, expect, it } from "vitest";
import { bilingualFaults } from "./bilingual-faults.ts";
import { editions, findEdition } from "./editions.ts";
import { findItemCrosswalk, itemCrosswalks, itemLinksBetween } from "./item-crosswalks.ts";

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

it.each(["vendor", "hospital"])(
  "finds from the texts alone what the table says of the first two years of the %s's form",
  (form) => {
    const [from, to] = ["r5", "r6"].map((year) => findEdition(`${form}-checklist-${year}-own`));
    const derived = from && to ? deriveItemLinks(from, to) : [];
    const bare = (links: readonly { fromKeys: string[]; toKey: string; relation: string }[]) =>
      links.map(({ fromKeys, relation, toKey }) => [fromKeys, toKey, relation]);
    expect(bare(derived)).toEqual(
      bare(findItemCrosswalk(from?.key ?? "", to?.key ?? "")?.links ?? []),
    );
  },
);

it.each(editions)("carries a whole sheet of $key into the same edition", (edition) => {
  const answers = new Map(edition.items.map(({ key }) => [key, { ...UNANSWERED, note: key }]));
  const { receipt } = migrateSheet(edition, answers, edition, itemLinksBetween(edition, edition));
  expect(receipt.carried.map(({ fromKey }) => fromKey)).toEqual(
    edition.items.map(({ key }) => key),
  );
  expect([receipt.reworded, receipt.new, receipt.gone]).toEqual([[], [], []]);
});

it.each([
  { form: "vendor", carried: 5, reworded: 4, added: 4 },
  { form: "hospital", carried: 10, reworded: 4, added: 5 },
])(
  "carries $carried answers of the $form's form from 2024 to 2025, and asks about $reworded",
  (trial) => {
    const [from, to] = ["r6", "r7"].map((year) =>
      findEdition(`${trial.form}-checklist-${year}-own`),
    );
    if (!from || !to) throw new Error("An edition of the checklist is missing.");
    const yes = { ...UNANSWERED, value: { type: "yes" as const }, checkedOn: "2024-06-01" };
    const answers = new Map(from.items.map(({ key }) => [key, yes]));
    const migrated = migrateSheet(from, answers, to, itemLinksBetween(from, to));
    const { carried, gone, new: added, reworded } = migrated.receipt;
    expect([carried.length, reworded.length, added.length, gone.length]).toEqual([
      trial.carried,
      trial.reworded,
      trial.added,
      0,
    ]);
    expect(migrated.answers).toHaveLength(trial.carried);
    expect(reworded.map(({ proposed }) => proposed)).toEqual(reworded.map(() => yes));
  },
);

it("takes nothing of another form for the same that is not asked in the same words", () => {
  const linkedKeys = (fromKey: string, toKey: string) => {
    const [from, to] = [findEdition(fromKey), findEdition(toKey)];
    return from && to ? itemLinksBetween(from, to).map((link) => link.toKey) : null;
  };
  expect(linkedKeys("mds-5.0-own", "sds-5.0-own")).toEqual([]);
  expect(linkedKeys("vendor-checklist-r7-own", "hospital-checklist-r7-own")).toEqual([]);
  expect(linkedKeys("sds-5.0-own", "conformity-sheet-2018-own")).toEqual(["gap.time-stamp"]);
});
