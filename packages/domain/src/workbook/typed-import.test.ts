import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { decideImport } from "./decide-import.ts";
import { gridOf } from "./fixtures/grid-of.ts";
import { readForm } from "./read-form.ts";
import { workbookReadingSchema } from "./reading.ts";

const text = (ja: string) => ({ ja, en: ja });
const edition = editionOf([
  itemOf("J", { text: text("台帳を医療機関に渡しているか。") }),
  itemOf("Q", {
    text: text("障害を検知してから第一報までの時間"),
    kind: { type: "quantity", units: ["hours"], better: "lower" },
  }),
  itemOf("T", { text: text("緊急のときの連絡先"), kind: { type: "text" } }),
  itemOf("X", {
    text: text("再委託先の一覧"),
    kind: {
      type: "table",
      columns: [{ key: "name", label: text("名称"), holds: "text" }],
      rows: [],
      addedRowLabel: text("再委託先"),
    },
  }),
]);
const heading = ["No.", "項目", "回答", "目標日", "備考"];

function read(...rows: readonly (readonly string[])[]) {
  return workbookReadingSchema.parse(readForm(gridOf({ lines: [heading, ...rows] }), edition));
}

describe("what is taken over from a form", () => {
  it("is the figure, text or judgement that the item asks for, without a kind that nobody wrote", () => {
    const reading = read(
      ["1", "台帳を医療機関に渡しているか。", "いいえ", "2027/3/31", "2028年に見直す。"],
      ["2", "障害を検知してから第一報までの時間", "２時間以内", "", ""],
      ["3", "緊急のときの連絡先", "なし", "", ""],
    );

    expect(
      decideImport(edition, reading, []).map(({ answer, itemKey }) => [
        itemKey,
        answer.value,
        answer.plan,
      ]),
    ).toEqual([
      ["J", { type: "no" }, { day: "2027-03-31", text: "" }],
      ["Q", { type: "quantity", amount: 2, unit: "hours", commitment: null }, null],
      ["T", { type: "text", text: "なし" }, null],
    ]);
  });

  it("keeps a はい although a day stands beside it until which it was to be mended", () => {
    const reading = read(["1", "台帳を医療機関に渡しているか。", "はい", "2026/3/31", ""]);

    expect(reading.items[0]?.planDay).toBe("2026-03-31");
    expect(decideImport(edition, reading, [])[0]?.answer).toMatchObject({
      value: { type: "yes" },
      plan: null,
    });
  });

  it("is read anew as what the item asks for that a person names", () => {
    const reading = read(
      ["1", "台帳を医療機関に渡しているか。", "はい"],
      ["2", "夜間はどこへ電話すればよいですか", "03-0000-0000"],
    );
    const choice = { sheet: "Sheet1", cell: "B3", itemKey: "T" };

    expect(decideImport(edition, reading, [])).toHaveLength(1);
    expect(decideImport(edition, reading, [choice])[1]?.answer.value).toEqual({
      type: "text",
      text: "03-0000-0000",
    });
    // No figure stands there, so nothing is taken over.
    expect(decideImport(edition, reading, [{ ...choice, itemKey: "Q" }])).toHaveLength(1);
  });

  it("is no table, which is said, row by row and once for the form", () => {
    const { items, problems } = read(["1", "再委託先の一覧", "甲社、乙社"]);

    expect(items[0]?.answer).toEqual({ type: "unanswered" });
    expect(problems.map(({ cell, code }) => [code, cell])).toEqual([
      ["table_not_read", null],
      ["table_not_read", "C2"],
    ]);
  });
});
