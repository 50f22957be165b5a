import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveItemLinks } from "../catalog/derive-item-links.ts";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import type { Item } from "../catalog/item.ts";
import type { ItemLink } from "../catalog/item-link.ts";
import { type Answer, UNANSWERED } from "./answer.ts";
import { diffSheets } from "./diff-sheets.ts";
import { answerAt } from "./fixtures/answer-at.ts";
import { type SheetDiffRow, sheetDiffSchema } from "./sheet-diff.ts";

const header = {
  vendorName: "青葉システム",
  offeringName: "青葉カルテ",
  versionLabel: "3.2",
  createdOn: "2026-04-01",
  contact: null,
};
const keys = ["a", "b", "c", "d"];
const asked = (key: string) => itemOf(key, { text: { ja: `問い${key}`, en: key } });
const sheetOf = (
  answers: Readonly<Record<string, Answer>>,
  items: readonly Item[] = keys.map(asked),
) => ({
  edition: editionOf(items),
  header,
  answers: new Map(Object.entries(answers)),
});
const selfLinks: ItemLink[] = keys.map((key) => ({
  fromKeys: [key],
  toKey: key,
  relation: "same",
}));
const yes: Answer = { ...UNANSWERED, value: { type: "yes" } };
const no: Answer = { ...UNANSWERED, value: { type: "no" } };

const someAnswer = fc.nat({ max: 1_000_000 }).map(answerAt);

describe("diffSheets", () => {
  it("names what changed, field by field, and counts it", () => {
    const before = sheetOf({ a: no, b: yes, c: { ...yes, note: "旧" } });
    const after = {
      ...sheetOf({ a: yes, b: { ...yes, condition: "オプション" }, c: { ...yes, note: "新" } }),
      header: { ...header, versionLabel: "3.3" },
    };
    const { counts, header: fields, rows } = diffSheets(before, after, selfLinks);
    expect(fields).toEqual([{ field: "versionLabel", before: "3.2", after: "3.3" }]);
    expect(rows).toMatchObject([
      { toKey: "a", direction: "better", changes: [{ field: "value" }] },
      { toKey: "b", direction: "worse", changes: [{ field: "condition", before: null }] },
      { toKey: "c", direction: "neutral", changes: [{ field: "note", before: "旧", after: "新" }] },
    ]);
    expect(counts).toEqual({
      header: 1,
      better: 1,
      worse: 1,
      neutral: 1,
      rewordedOnly: 0,
      onlyBefore: 0,
      onlyAfter: 0,
    });
  });

  it("shows a question that changed although its answer did not, and ranks no answer to it", () => {
    const links: ItemLink[] = [
      { fromKeys: ["a"], toKey: "a", relation: "reworded" },
      { fromKeys: ["b"], toKey: "b", relation: "reworded" },
    ];
    const { counts, rows } = diffSheets(
      sheetOf({ a: yes, b: no }),
      sheetOf({ a: yes, b: yes }),
      links,
    );
    expect(rows.slice(0, 2)).toMatchObject([
      { toKey: "a", isReworded: true, changes: [], direction: "neutral" },
      { toKey: "b", isReworded: true, changes: [{ field: "value" }], direction: "neutral" },
    ]);
    expect(counts).toMatchObject({
      rewordedOnly: 1,
      neutral: 1,
      better: 0,
      onlyBefore: 2,
      onlyAfter: 2,
    });
  });

  it("compares each row with the one that they became, and ranks none of them", () => {
    const after = sheetOf({ a: yes }, [asked("a")]);
    const links: ItemLink[] = [{ fromKeys: ["a", "b"], toKey: "a", relation: "reworded" }];
    const { rows } = diffSheets(sheetOf({ a: yes, b: no }), after, links);
    expect(rows).toMatchObject([
      { fromKey: "a", toKey: "a", changes: [] },
      { fromKey: "b", toKey: "a", changes: [{ field: "value" }], direction: "neutral" },
      { presence: "onlyBefore", fromKey: "c" },
      { presence: "onlyBefore", fromKey: "d" },
    ]);
  });

  it("does not take an option of the same key for the same when it is called otherwise", () => {
    const choosing = (ja: string) =>
      itemOf("a", {
        kind: {
          type: "choice",
          several: false,
          options: [
            { key: "o1", label: { ja, en: ja } },
            { key: "o2", label: { ja: "その他", en: "Other" } },
          ],
        },
      });
    const answers = { a: { ...UNANSWERED, value: { type: "choice" as const, chosen: ["o1"] } } };
    const links: ItemLink[] = [{ fromKeys: ["a"], toKey: "a", relation: "same" }];
    const { rows } = diffSheets(
      sheetOf(answers, [choosing("事業者")]),
      sheetOf(answers, [choosing("医療機関")]),
      links,
    );
    expect(rows).toMatchObject([{ isReworded: true, changes: [] }]);
  });

  const someAnswers = fc.dictionary(fc.constantFrom(...keys), someAnswer);
  const fieldsOf = (row: SheetDiffRow) =>
    row.presence === "both" ? row.changes.map(({ field }) => field) : [];
  const turned = { better: "worse", worse: "better", neutral: "neutral" } as const;

  it("finds nothing between a sheet and itself", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const sheet = sheetOf(answers);
        const links = deriveItemLinks(sheet.edition, sheet.edition);
        const { header: fields, rows } = diffSheets(sheet, structuredClone(sheet), links);
        expect([fields, rows]).toEqual([[], []]);
      }),
    );
  });

  it("finds the same rows and fields the other way round, with better for worse", () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const [before, after] = [sheetOf(one), sheetOf(other)];
        const [there, back] = [
          diffSheets(before, after, selfLinks),
          diffSheets(after, before, selfLinks),
        ];
        expect(sheetDiffSchema.safeParse(there).error).toBeUndefined();
        const factsOf = (
          rows: readonly SheetDiffRow[],
          turn: (direction: keyof typeof turned) => string,
        ) =>
          rows.map((row) => [
            row.presence === "onlyBefore" ? row.fromKey : row.toKey,
            fieldsOf(row),
            row.presence === "both" ? turn(row.direction) : null,
          ]);
        expect(factsOf(there.rows, (direction) => direction)).toEqual(
          factsOf(back.rows, (direction) => turned[direction]),
        );
      }),
    );
  });

  it("names every field that differs exactly once, and none that does not", () => {
    const plainFields = [
      "note",
      "reason",
      "condition",
      "customerDuty",
      "checkedOn",
      "completedOn",
      "plan",
      "evidence",
    ] as const;
    fc.assert(
      fc.property(someAnswer, someAnswer, (one, other) => {
        const { rows } = diffSheets(sheetOf({ a: one }), sheetOf({ a: other }), selfLinks);
        const fields = rows.flatMap(fieldsOf);
        expect(new Set(fields).size).toBe(fields.length);
        const differing = plainFields.filter(
          (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
        );
        expect(fields.filter((field) => field !== "value" && field !== "table").toSorted()).toEqual(
          differing.toSorted(),
        );
        if (one.value.type !== other.value.type) expect(fields).toContain("value");
      }),
    );
  });
});
