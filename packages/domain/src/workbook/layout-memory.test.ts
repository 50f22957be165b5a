import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { confirmLayout } from "./confirm-layout.ts";
import { gridOf } from "./fixtures/grid-of.ts";
import { smallEdition, wordingOf } from "./fixtures/small-edition.ts";
import { layoutFingerprint } from "./layout-fingerprint.ts";
import { readForm } from "./read-form.ts";
import { readFormLayout } from "./read-form-layout.ts";
import { choicesToRemember, withChoices } from "./remembered-choice.ts";

const keys = ["A1", "A2", "A3", "L1", "L2"] as const;
const heading = ["No.", "質問", "回答", "備考"];
const lines = (...answers: readonly string[]) => [
  heading,
  ...keys.map((key, index) => [`${index + 1}`, wordingOf(key), answers[index] ?? "", ""]),
];

describe("the fingerprint of a layout", () => {
  const plain = layoutFingerprint(gridOf({ lines: lines() }));

  it("is the same for other answers, notes and a filled-in head", () => {
    const filled = lines("はい", "いいえ", "対象外").map((line, row) =>
      row === 2 ? [...line.slice(0, 3), "次期版で対応"] : line,
    );

    expect(layoutFingerprint(gridOf({ lines: filled }))).toBe(plain);
    expect(layoutFingerprint(gridOf({ lines: [...filled, [], ["※1 端末を除く。"]] }))).toBe(plain);
  });

  it.each([
    ["other headings", [["No.", "質問", "ご回答", "備考"], ...lines().slice(1)]],
    ["another question", [...lines().slice(0, -1), ["5", wordingOf("B1")]]],
    ["another order", [heading, ...lines().slice(1).toReversed()]],
    ["a column more", lines().map((line) => ["", ...line])],
  ])("is another one for %s", (_what, other) => {
    expect(layoutFingerprint(gridOf({ lines: other }))).not.toBe(plain);
  });
});

describe("a remembered choice", () => {
  const own = "パスワードのない共用アカウントで保守していませんか。";
  const grid = gridOf({ lines: [...lines("はい"), ["6", own, "いいえ"]] });

  it("makes the match sure", () => {
    const { items } = readForm(grid, smallEdition, { choices: [{ wording: own, itemKey: "B1" }] });

    expect(items.find(({ key }) => key === "B1")).toMatchObject({
      judgement: "no",
      match: { how: "remembered", score: 1, doubt: null },
    });
  });

  it("is made of what a person chose in the workbook before", () => {
    const choice = { sheet: "Sheet1", cell: "B7", itemKey: "B1" };
    const reading = readForm(grid, smallEdition);

    expect(choicesToRemember(reading, [choice, { ...choice, cell: "Z9" }])).toEqual([
      { wording: own, itemKey: "B1" },
    ]);
  });

  it("of no item leaves the row out, and says nothing more of it", () => {
    const { problems, unmatched } = readForm(grid, smallEdition, {
      choices: [{ wording: own, itemKey: null }],
    });

    expect(unmatched.map(({ questionText }) => questionText)).toEqual([own]);
    expect(problems).toEqual([]);
  });

  it("of an item that the edition does not have says nothing", () => {
    const choices = [{ wording: own, itemKey: "GONE" }];

    expect(readForm(grid, smallEdition, { choices })).toEqual(readForm(grid, smallEdition));
  });
});

describe("a correction of columns", () => {
  const swapped = [
    ["No.", "質問", "回答", "所見"],
    ...keys.map((key, index) => [`${index + 1}`, wordingOf(key), "次期版", "はい"]),
  ];
  const columns = [
    {
      sheet: "Sheet1",
      headerRow: 1,
      numberColumn: "A",
      questionColumn: "B",
      answer: { kind: "single" as const, column: "D" },
      noteColumns: ["C"],
      beside: {},
    },
  ];

  it("holds for the table that it names", () => {
    const { items, tables } = readForm(gridOf({ lines: swapped }), smallEdition, { columns });

    expect(items.map(({ judgement, note }) => [judgement, note])).toEqual(
      keys.map(() => ["yes", "次期版"]),
    );
    expect(tables).toMatchObject([{ answerColumns: ["D"], noteColumns: ["C"] }]);
  });

  it("finds a table where none was recognised", () => {
    const unnamed = swapped.map((line, row) => (row === 0 ? ["甲", "乙", "丙", "丁"] : line));
    const grid = gridOf({
      lines: unnamed.map(([a = "", b = "", c = "", d = ""]) => [a, b, c, d && "可"]),
    });

    expect(() => readForm(grid, smallEdition)).toThrow("workbook_without_table");
    expect(readForm(grid, smallEdition, { columns }).items).toHaveLength(keys.length);
  });
});

describe("the layout of a form with doubtful rows", () => {
  const doubtful = "二要素の認証を利用者に求めることができるか。";
  const reading = readFormLayout(
    gridOf({ lines: [heading, ["1", doubtful], ["2", wordingOf("A1")]] }),
    smallEdition,
  );

  it("gives them to no item until a person has confirmed them", () => {
    expect(reading.matches).toMatchObject([
      { cell: "B2", itemKey: "A2", match: { how: "similarity" } },
      { cell: "B3", itemKey: "A1", match: { how: "wording", doubt: null } },
    ]);
    expect(reading.layout.rows.map(({ itemKey }) => itemKey)).toEqual([null, "A1"]);
    const choice = { sheet: "Sheet1", cell: "B2", itemKey: "A2" };
    expect(confirmLayout(reading, [choice]).rows.map(({ itemKey }) => itemKey)).toEqual([
      "A2",
      "A1",
    ]);
  });

  it("takes neither a choice for a cell without a question nor one item twice", () => {
    const confirm = (cell: string, itemKey: string) => () =>
      confirmLayout(reading, [{ sheet: "Sheet1", cell, itemKey }]);

    expect(confirm("Z9", "A2")).toThrow("import_choice_unknown");
    expect(confirm("B2", "A1")).toThrow("import_ambiguous");
  });
});

describe("what a form says besides its answers", () => {
  it("is told when answers stand in the column of notes", () => {
    const swapped = [
      heading,
      ...keys.map((key, index) => [`${index + 1}`, wordingOf(key), "", "はい"]),
    ];
    const { items, problems } = readForm(gridOf({ lines: swapped }), smallEdition);

    expect(items.every(({ judgement }) => judgement === "unanswered")).toBe(true);
    expect(problems).toMatchObject([{ code: "answers_in_notes", cell: "D2", facts: { rows: 5 } }]);
  });

  it("is told when the form is rather an older edition", () => {
    const older = editionOf(
      smallEdition.items.map((item) => ({
        ...item,
        text: { ...item.text, ja: item.text.ja.replace("か。", "ことを確認したか。") },
      })),
      {
        key: "sds-older",
        title: { ja: "前の版", en: "The older one" },
        sections: smallEdition.sections,
      },
    );
    const grid = gridOf({
      lines: [heading, ...older.items.map(({ text }, index) => [`${index}`, text.ja, "はい"])],
    });

    expect(readForm(grid, smallEdition, { others: [older, smallEdition] }).problems).toMatchObject([
      { code: "other_edition", facts: { editionKey: "sds-older", percent: 100, percentOwn: 0 } },
    ]);
    expect(readForm(grid, older, { others: [older, smallEdition] }).problems).toEqual([]);
  });
});

describe("what is kept of a person's choices", () => {
  const grid = gridOf({ lines: lines("はい") });
  const reading = readForm(grid, smallEdition);
  const left = { sheet: "Sheet1", cell: "B2", itemKey: null };

  it("does not hold a row that was sure and left out for an answer's sake", () => {
    expect(choicesToRemember(reading, [left])).toEqual([]);
    expect(choicesToRemember(reading, [{ ...left, itemKey: "B1" }])).toHaveLength(1);
  });

  it("is what was said last of the same wording", () => {
    const [before, now] = [
      [{ wording: "甲はあるか。", itemKey: "A1" }],
      [{ wording: "甲は あるか。", itemKey: null }],
    ];

    expect(withChoices(before, now)).toEqual(now);
  });
});
