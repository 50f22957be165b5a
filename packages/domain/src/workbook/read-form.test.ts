import { expect, it } from "vitest";
import { type GivenSheet, gridOf } from "./fixtures/grid-of.ts";
import { smallEdition, wordingOf } from "./fixtures/small-edition.ts";
import { readForm } from "./read-form.ts";
import { workbookReadingSchema } from "./reading.ts";

const keys = ["A1", "A2", "A3", "L1", "L2"] as const;
const heading = ["No.", "質問", "回答", "備考"];

function read(...sheets: readonly GivenSheet[]) {
  return workbookReadingSchema.parse(readForm(gridOf(...sheets), smallEdition));
}

/** Key and answer of each item, in the order of the file. */
function answers(...sheets: readonly GivenSheet[]) {
  return read(...sheets).items.map(({ answer, key }) => `${key} ${answer.type}`);
}

it("reads an unanswered row as unanswered, never as no", () => {
  const lines = [
    heading,
    ...keys.map((key, index) => [`${index + 1}`, wordingOf(key), index === 1 ? "" : "はい"]),
  ];

  expect(answers({ lines })).toEqual(["A1 yes", "A2 unanswered", "A3 yes", "L1 yes", "L2 yes"]);
});

it("keeps a note that speaks of a plan or a condition as a note", () => {
  const note = "オプション契約の場合のみ。2027年3月に対応予定。";
  const [item] = read({ lines: [heading, ["1", wordingOf("A1"), "いいえ", note]] }).items;

  expect(item).toMatchObject({ judgement: "no", note, noteCell: { sheet: "Sheet1", cell: "D2" } });
});

it("joins notes below the table by their number, in the cell and behind the answer", () => {
  const { items, problems } = read({
    lines: [
      heading,
      ["1", wordingOf("A1"), "いいえ", "備考2"],
      ["2", wordingOf("A2"), "はい ※1"],
      [],
      ["備考記載欄"],
      ["備考1", "端末を除く。"],
      ["備考2", "次期版で対応。"],
      ["", "時期は未定。"],
    ],
  });

  expect(items.map(({ note }) => note)).toEqual(["次期版で対応。\n時期は未定。", "端末を除く。"]);
  expect(problems).toEqual([]);
});

it("joins notes of another sheet by the number of the question", () => {
  const { items } = read(
    { lines: [heading, ["1.1", wordingOf("A1"), "はい"], ["1.2", wordingOf("A2"), "はい"]] },
    {
      name: "備考",
      lines: [
        ["項番", "備考"],
        ["１．２", "クラウド版のみ。"],
      ],
    },
  );

  expect(items.map(({ note }) => note)).toEqual([null, "クラウド版のみ。"]);
});

it("does not guess whose note it is when a number stands twice", () => {
  const { items, problems } = read(
    { lines: [heading, ["1", wordingOf("A1"), "はい"], ["1", wordingOf("A2"), "はい"]] },
    {
      name: "備考",
      lines: [
        ["項番", "備考"],
        ["1", "クラウド版のみ。"],
      ],
    },
  );

  expect(items.map(({ note }) => note)).toEqual([null, null]);
  expect(problems.map(({ code }) => code)).toEqual(["note_unused"]);
});

it("takes neither headings of sections nor repeated headings for questions", () => {
  const { items, unmatched } = read({
    lines: [
      heading,
      ["", "■認証・認可に関する安全管理措置"],
      ["1", wordingOf("A1"), "はい"],
      heading,
      ["証跡のレビュー"],
      ["2", wordingOf("L1"), "いいえ"],
      ["", "システム運用管理"],
      ["3", wordingOf("B1"), "はい"],
    ],
  });

  expect(items.map(({ key, section }) => `${key} ${section}`)).toEqual([
    "A1 認証・認可に関する安全管理措置",
    "L1 証跡のレビュー",
    "B1 システム運用管理",
  ]);
  expect(unmatched).toEqual([]);
});

it("gathers the answers of a question that fills several rows", () => {
  const merges = [{ top: 2, bottom: 3, left: 2, right: 2 }];
  const lines = (first: string, second: string) => [
    heading,
    ["1", wordingOf("A1"), first],
    ["", "", second],
  ];

  expect(answers({ lines: lines("", "いいえ"), merges })).toEqual(["A1 no"]);
  expect(read({ lines: lines("はい", "いいえ"), merges }).problems).toMatchObject([
    { code: "two_marks", cell: "C2", facts: { cells: ["C2", "C3"] } },
  ]);
});

it("ignores a hidden column of other answers, and says so", () => {
  const lines = [
    ["No.", "質問", "前回回答", "回答"],
    ["1", wordingOf("A1"), "はい", "いいえ"],
  ];
  const { items, problems, products } = read({ lines, hiddenColumns: [3] });

  expect(items).toMatchObject([{ key: "A1", judgement: "no", answerCell: "D2" }]);
  expect(products).toEqual([]);
  expect(problems).toMatchObject([{ code: "hidden_columns_ignored", facts: { columns: ["C"] } }]);
});

it("lets a person choose between two visible columns of answers", () => {
  const lines = [
    ["No.", "質問", "前回回答", "今回回答"],
    ["1", wordingOf("A1"), "はい", "いいえ"],
  ];
  const { items, products } = read({ lines });

  expect(items).toEqual([]);
  expect(products.map(({ key }) => key)).toEqual(["前回", "今回"]);
  expect(readForm(gridOf({ lines }), smallEdition, { product: "今回" }).items).toMatchObject([
    { key: "A1", judgement: "no" },
  ]);
});

it("reads the rounds of a checklist apart, each with its days, wherever they stand beside the answer", () => {
  const lines = [
    ["No.", "確認項目", "1回目", "", "", "2回目", "", ""],
    ["", "", "確認日", "回答", "目標日", "確認日", "回答", "目標日"],
    ["1", wordingOf("A1"), "2026/5/1", "いいえ", "2026/9/30", "R8.10.1", "はい", ""],
  ];
  const merges = [
    { top: 1, bottom: 1, left: 3, right: 5 },
    { top: 1, bottom: 1, left: 6, right: 8 },
  ];
  const grid = gridOf({ lines, merges });
  const round = (product: string) => readForm(grid, smallEdition, { product }).items[0];

  expect(read({ lines, merges }).products.map(({ key }) => key)).toEqual(["1回目", "2回目"]);
  expect(round("1回目")).toMatchObject({
    judgement: "no",
    checkedOn: "2026-05-01",
    planDay: "2026-09-30",
  });
  expect(round("2回目")).toMatchObject({
    judgement: "yes",
    checkedOn: "2026-10-01",
    planDay: null,
  });
});

it("does not take an answered row for headings, whatever its note says", () => {
  const lines = [
    ["No.", "質問", "製品A 回答", "製品B 回答", "備考"],
    ["1", wordingOf("A1"), "○", "×", "備考のとおり回答します"],
    ["2", wordingOf("A2"), "×", "○", "備考"],
  ];
  const { items, products } = readForm(gridOf({ lines }), smallEdition, { product: "製品B" });

  expect(products.map(({ key }) => key)).toEqual(["製品A", "製品B"]);
  expect(items.map(({ answer, key }) => `${key} ${answer.type}`)).toEqual(["A1 no", "A2 yes"]);
});

it("does not take 対応状況 beside 回答 for a second product", () => {
  const lines = [
    ["No.", "質問", "回答", "対応状況"],
    ["1", wordingOf("A1"), "はい", "2024年に対応済み"],
    ["2", wordingOf("A2"), "いいえ", "検討中"],
  ];

  expect(answers({ lines })).toEqual(["A1 yes", "A2 no"]);
});

it("marks the item of a question that stands twice as doubtful", () => {
  const lines = [heading, ["1", wordingOf("A1"), "はい"], ["2", wordingOf("A1"), "いいえ"]];
  const { items, problems } = read({ lines });

  expect(items).toMatchObject([{ key: "A1", judgement: "yes", match: { doubt: "repeated" } }]);
  expect(problems).toMatchObject([
    { code: "duplicate_row", cell: "B3", facts: { firstCell: "B2" } },
  ]);
});

it.each([
  ["beside its label", ["サービス名称", "", "あおば"], []],
  ["in the cell of its label", ["サービス名称 ： あおば"], []],
  ["below its label", ["サービス名称", "バージョン"], ["あおば", "3"]],
  ["among others in one cell", ["事業者名：甲　サービス名称：あおば　バージョン：3"], []],
  ["in a line of its own", ["事業者名：甲\nサービス名称：あおば"], []],
])("reads the name of the product %s", (_where, first, second) => {
  const lines = [first, second, heading, ["1", wordingOf("A1"), "はい"]];

  expect(read({ lines }).header.offeringName?.value).toBe("あおば");
});

it.each([
  ["workbook_empty", [] as string[][]],
  ["workbook_without_table", [["拝啓"], ["お世話になっております。"]]],
  [
    "workbook_wrong_edition",
    [
      heading,
      ...Array.from({ length: 6 }, (_, index) => [
        `${index}`,
        `受付時間は何時までですか${index}`,
        "はい",
      ]),
    ],
  ],
])("refuses with %s", (code, lines) => {
  expect(() => read({ lines })).toThrow(code);
});
