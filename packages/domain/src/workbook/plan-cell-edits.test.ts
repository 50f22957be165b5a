import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type OpenAnswer, UNANSWERED } from "../disclosure/answer.ts";
import { applyEdits } from "./fixtures/apply-edits.ts";
import { formsByLayout } from "./fixtures/forms-by-layout.ts";
import { gridOf } from "./fixtures/grid-of.ts";
import { smallEdition } from "./fixtures/small-edition.ts";
import type { NoteWords } from "./form-note.ts";
import { importOutcome } from "./import-outcome.ts";
import { layoutFingerprint } from "./layout-fingerprint.ts";
import { planCellEdits } from "./plan-cell-edits.ts";
import { readForm } from "./read-form.ts";
import { readFormLayout } from "./read-form-layout.ts";

const words: NoteWords = {
  reason: ({ text }) => `理由：${text}`,
  condition: ({ text }) => `条件：${text}`,
  plan: ({ day, text }) => `予定：${day} ${text}`,
  planText: ({ text }) => `予定：${text}`,
  customerDuty: ({ text }) => `お客様：${text}`,
  evidence: ({ title }) => `資料：${title}`,
};

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const note = fc.constantFrom(
  null,
  "クラウド版のみ。",
  "=1+1",
  "-",
  "2027年3月に対応予定。",
  "なし",
);
const answers = fc.record({
  value: fc.constantFrom(
    { type: "yes" } as const,
    { type: "no" } as const,
    { type: "notApplicable" } as const,
    { type: "unanswered" } as const,
  ),
  note,
  checkedOn: fc.option(day),
  completedOn: fc.option(day),
  planDay: fc.option(day),
});

const sheetsOfAnswers = fc.tuple(...smallEdition.items.map(() => answers)).map(
  (list) =>
    new Map(
      list.map(({ planDay, ...said }, index): [string, OpenAnswer] => [
        smallEdition.items[index]?.key ?? "",
        {
          ...UNANSWERED,
          ...said,
          plan: said.value.type === "no" && planDay ? { day: planDay, text: "" } : null,
        },
      ]),
    ),
);

describe.each(formsByLayout)("a form with %s", (_name, grid) => {
  const { layout, matches, problems } = readFormLayout(grid, smallEdition);
  const plan = (said: ReadonlyMap<string, OpenAnswer>) =>
    planCellEdits(layout, {
      answerOf: ({ itemKey }) => said.get(itemKey ?? "") ?? null,
      items: smallEdition.items,
      words,
    });

  it("is understood while it is empty", () => {
    expect(matches.map(({ itemKey, match }) => [itemKey, match.doubt])).toEqual(
      smallEdition.items.map(({ key }) => [key, null]),
    );
    expect(layout.rows).toHaveLength(smallEdition.items.length);
    expect(problems).toEqual([]);
  });

  it("is read again with the very answers that were written into it", () => {
    fc.assert(
      fc.property(sheetsOfAnswers, (said) => {
        const { edits, leftOut } = plan(said);
        const filled = applyEdits(grid, edits);
        const reading = readForm(filled, smallEdition);
        const missing = new Set(leftOut.map(({ field, itemKey }) => `${itemKey} ${field}`));
        const hasDays = layout.rows[0]?.checkedOnCell !== null;

        expect(leftOut.filter(({ field }) => field === "value" || field === "note")).toEqual([]);
        const { taken } = importOutcome(smallEdition, reading, new Map());
        for (const [itemKey, answer] of said) {
          const read = taken.find((one) => one.itemKey === itemKey)?.answer;
          if (answer.value.type === "unanswered") {
            expect(read).toBeUndefined();
            continue;
          }
          expect(read?.value).toEqual(answer.value);
          if (hasDays) expect(read).toEqual(answer);
          else {
            const told = answer.plan ? `予定：${answer.plan.day} ` : "";
            const noted = [answer.note ?? "", told].filter((line) => line !== "").join("\n");
            expect((read?.note ?? "").trim()).toBe(noted.trim());
            expect(missing.has(`${itemKey} checkedOn`)).toBe(answer.checkedOn !== null);
          }
        }
        expect(layoutFingerprint(filled)).toBe(layoutFingerprint(grid));
        expect(readFormLayout(filled, smallEdition).layout).toEqual(layout);
      }),
      { numRuns: 12 },
    );
  });
});

describe("what a form cannot say", () => {
  const lines = [
    ["No.", "質問", "回答"],
    ...smallEdition.items.map(({ text }, index) => [`${index + 1}`, text.ja]),
  ];
  const grid = gridOf({
    lines,
    wordLists: [{ ranges: [{ top: 2, left: 3, bottom: 99, right: 3 }], words: ["はい", "いいえ"] }],
  });
  const { layout } = readFormLayout(grid, smallEdition);

  it("is left out and told: 対象外 without a word for it, a note without a cell", () => {
    const answer: OpenAnswer = {
      ...UNANSWERED,
      value: { type: "notApplicable" },
      reason: "機能がない。",
      note: "端末のみ。",
    };
    const { edits, leftOut } = planCellEdits(layout, {
      answerOf: ({ itemKey }) => (itemKey === "A1" ? answer : null),
      items: smallEdition.items,
      words,
    });

    expect(edits).toEqual([{ sheet: "Sheet1", cell: "C2", text: "" }]);
    expect(leftOut.map(({ field, reason }) => [field, reason])).toEqual([
      ["value", "noWord"],
      ["note", "noCell"],
      ["reason", "noCell"],
    ]);
  });
});

it("says in the note what a yes holds under, since the form has no cell for it", () => {
  const grid = gridOf({
    lines: [["質問", "回答", "備考"], [smallEdition.items[0]?.text.ja ?? ""]],
  });
  const { layout } = readFormLayout(grid, smallEdition);
  const { edits, moved } = planCellEdits(layout, {
    answerOf: () => ({
      ...UNANSWERED,
      value: { type: "yes" },
      condition: "オプション契約",
      note: "端末を除く。",
    }),
    items: smallEdition.items,
    words,
  });

  expect(edits.map(({ cell, text }) => [cell, text])).toEqual([
    ["B2", "はい"],
    ["C2", "端末を除く。\n条件：オプション契約"],
  ]);
  expect(moved).toMatchObject([{ itemKey: "A1", fields: ["condition"] }]);
});

describe("a form of figures, texts, options and days", () => {
  const label = (ja: string, en: string) => ({ ja, en });
  const edition = editionOf([
    itemOf("Q", {
      text: label("一か月の稼働率をどれだけ保証するか", "availability"),
      kind: { type: "quantity", units: ["percentPerMonth", "percentPerYear"], better: "higher" },
    }),
    itemOf("R", {
      text: label("障害を検知してから復旧するまで", "recovery"),
      kind: { type: "quantity", units: ["hours", "minutes"], better: "lower" },
    }),
    itemOf("T", { text: label("問合せを受け付ける時間帯", "desk hours"), kind: { type: "text" } }),
    itemOf("C", {
      text: label("停止や変更を知らせる手段", "channel"),
      kind: {
        type: "choice",
        several: true,
        options: [
          { key: "email", label: label("電子メール", "E-mail") },
          { key: "phone", label: label("電話・ファクス", "Phone, fax") },
        ],
      },
    }),
    itemOf("D", { text: label("適用を始める日", "applies from"), kind: { type: "date" } }),
  ]);
  const lines = [["No.", "項目", "サービスレベル", "備考"]];
  const grid = gridOf({
    lines: [...lines, ...edition.items.map(({ text }, index) => [`${index + 1}`, text.ja])],
  });
  const { layout } = readFormLayout(grid, edition);
  const figure = (units: readonly ("percentPerMonth" | "percentPerYear" | "hours" | "minutes")[]) =>
    fc.record({
      type: fc.constant("quantity" as const),
      amount: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
      unit: fc.constantFrom(...units),
      commitment: fc.constantFrom(null, "guarantee" as const, "target" as const, "actual" as const),
    });
  const values = fc.record({
    Q: figure(["percentPerMonth", "percentPerYear"]),
    R: figure(["hours", "minutes"]),
    T: fc
      .constantFrom("平日 9時〜17時", "24時間365日", "=NOW()")
      .map((text) => ({ type: "text" as const, text })),
    C: fc
      .constantFrom(["email"], ["phone"], ["email", "phone"])
      .map((chosen) => ({ type: "choice" as const, chosen: [...chosen] })),
    D: day.map((one) => ({ type: "date" as const, day: one })),
  });

  it("is read again with the very values that were written into it", () => {
    fc.assert(
      fc.property(values, (said) => {
        const byKey = new Map<string, OpenAnswer["value"]>(Object.entries(said));
        const { edits, leftOut } = planCellEdits(layout, {
          answerOf: ({ itemKey }) => {
            const value = byKey.get(itemKey ?? "");
            return value ? { ...UNANSWERED, value } : null;
          },
          items: edition.items,
          words,
        });
        const { items } = readForm(applyEdits(grid, edits), edition);

        expect(leftOut).toEqual([]);
        expect(new Map(items.map(({ answer, key }) => [key, answer]))).toEqual(byKey);
      }),
      { numRuns: 30 },
    );
  });
});
