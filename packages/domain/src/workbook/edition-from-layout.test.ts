import { describe, expect, it } from "vitest";
import { editionFromLayout } from "./edition-from-layout.ts";
import { formsByLayout } from "./fixtures/forms-by-layout.ts";
import { type GivenSheet, gridOf } from "./fixtures/grid-of.ts";
import { readForm } from "./read-form.ts";
import { readFormLayout } from "./read-form-layout.ts";

const given = {
  key: "own.form-1",
  kind: "private",
  title: { ja: "自院の調査票", en: "A form of our own" },
  issuer: { ja: "ある病院", en: "A hospital" },
  version: "1",
  source: "form.xlsx",
} as const;

function editionOfForm(...sheets: readonly GivenSheet[]) {
  const grid = gridOf(...sheets);
  const { layout } = readFormLayout(grid, null);
  return { grid, layout, edition: editionFromLayout(layout, given) };
}

it.each(formsByLayout)(
  "makes an edition of a form with %s, against which it is read without doubt",
  (_name, grid) => {
    const { layout } = readFormLayout(grid, null);
    const edition = editionFromLayout(layout, given);
    const { items, unmatched } = readForm(grid, edition);

    expect(unmatched).toEqual([]);
    expect(items.map(({ key }) => key)).toEqual(edition.items.map(({ key }) => key));
    for (const { match } of items) expect(match).toEqual({ how: "wording", score: 1, doubt: null });
  },
);

describe("a questionnaire of a hospital's own", () => {
  const lines = [
    ["No.", "質問", "回答", "備考"],
    ["", "契約について"],
    ["1", "再委託していますか。"],
    ["2", "再委託先の名称を記入してください。"],
    ["3", "理由"],
    ["", "運用について"],
    ["1", "バックアップを何日ごとに取得していますか。"],
    ["2", "復元の試験をしていますか。"],
    ["3", "理由"],
    ["4", "サポートの区分"],
    ["5", "保守の拠点は県内にありますか。\nIs your maintenance site in the prefecture?"],
  ];
  const wordLists = [
    { ranges: [{ top: 10, left: 3, bottom: 10, right: 3 }], words: ["甲種", "乙種", "丙種"] },
  ];
  const { edition, grid } = editionOfForm({ name: "調査票", lines, wordLists });

  it("asks for what each row can be answered with", () => {
    expect(edition.items.map(({ kind, officialNumber }) => [officialNumber, kind.type])).toEqual([
      ["1", "judgement"],
      ["2", "text"],
      ["3", "text"],
      ["1", "text"],
      ["2", "judgement"],
      ["3", "text"],
      ["4", "choice"],
      ["5", "judgement"],
    ]);
    expect(edition.sections.map(({ title }) => title.ja)).toEqual(["契約について", "運用について"]);
    expect(edition.items.at(-1)?.text.en).toBe("Is your maintenance site in the prefecture?");
  });

  it("is read row by row though its numbers begin anew and questions stand twice", () => {
    const { items, problems } = readForm(grid, edition);

    expect(items.map(({ key }) => key)).toEqual(edition.items.map(({ key }) => key));
    expect(items.every(({ match }) => match.doubt === null)).toBe(true);
    expect(problems).toEqual([]);
  });

  it("has the same keys when it is loaded again, filled in", () => {
    const filled = lines.map((line, row) =>
      row > 1 && line[0] ? [...line, "はい", "済み"] : line,
    );

    expect(
      editionOfForm({ name: "調査票", lines: filled, wordLists }).edition.items.map(
        ({ key }) => key,
      ),
    ).toEqual(edition.items.map(({ key }) => key));
  });
});

it("knows that a checklist asks for days, and insists on none", () => {
  const { edition } = editionOfForm({
    lines: [
      ["No.", "確認事項", "回答（はい・いいえ）", "確認日", "目標日"],
      ["1", "台帳を作っているか。"],
    ],
  });

  expect(edition.items[0]?.asides).toEqual([
    { field: "checkedOn", when: "answered", isRequired: false },
    { field: "planDay", when: "no", isRequired: false },
  ]);
});
