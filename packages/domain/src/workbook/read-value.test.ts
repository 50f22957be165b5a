import { describe, expect, it } from "vitest";
import type { Unit } from "../catalog/item.ts";
import { readQuantity } from "./read-quantity.ts";
import { readValue } from "./read-value.ts";

function read(text: string, units: readonly Unit[], unitText: string | null = null) {
  return readQuantity({ text, units, unitText, commitmentText: null });
}

describe("a figure", () => {
  it.each([
    ["99.9％/月", ["percentPerMonth"], 99.9, "percentPerMonth", null],
    ["月間99.95%以上", ["percentPerMonth", "percentPerYear"], 99.95, "percentPerMonth", null],
    ["年間 ９９．５％（目標）", ["percentPerYear"], 99.5, "percentPerYear", "target"],
    ["４時間以内", ["hours", "minutes"], 4, "hours", null],
    ["保証値：30分", ["minutes"], 30, "minutes", "guarantee"],
    ["2時間（実績）", ["hours"], 2, "hours", "actual"],
    ["5営業日以内", ["days", "businessDays"], 5, "businessDays", null],
    ["90日前まで", ["days"], 90, "days", null],
    ["年4回以上", ["timesPerYear"], 4, "timesPerYear", null],
    ["毎月1回", ["timesPerMonth"], 1, "timesPerMonth", null],
    ["1,000人", ["people"], 1000, "people", null],
    ["100万円", ["yen"], 1_000_000, "yen", null],
    ["３か月", ["months"], 3, "months", null],
    ["every 30 minutes", ["minutes"], 30, "minutes", null],
    ["Target: 4 hours", ["hours"], 4, "hours", "target"],
  ] as const)(
    "of %s is read with its unit, and its kind only where it is written",
    (text, units, amount, unit, commitment) => {
      expect(read(text, units)).toEqual({ amount, unit, commitment });
    },
  );

  it.each([
    "約4時間",
    "1時間30分",
    "4〜8時間",
    "24時間365日",
    "4時間（休日を除く）",
    "努力目標4時間",
    "保証しない4時間",
    "ベストエフォート",
  ])("is not guessed out of %s", (text) => {
    expect(read(text, ["hours", "minutes"])).toEqual({ fault: "figure" });
  });

  it.each([
    ["4時間", ["days"], null],
    ["10TB", ["gigabytes"], null],
    ["4", ["hours"], null],
    ["4", ["hours"], "日"],
    ["99.9%", ["percentPerMonth", "percentPerYear"], null],
  ] as const)(
    "of %s is not read without a unit that the question knows",
    (text, units, unitText) => {
      expect(read(text, units, unitText)).toEqual({ fault: "unit" });
    },
  );

  it("takes its unit from the words beside it, unless these contradict it", () => {
    expect(read("4", ["hours"], "時間")).toMatchObject({ amount: 4, unit: "hours" });
    expect(read("99.9%", ["percentPerMonth"], "％／月")).toMatchObject({ unit: "percentPerMonth" });
    expect(read("4時間", ["hours", "minutes"], "分")).toEqual({ fault: "figure" });
    expect(read("3", ["generations"])).toMatchObject({ amount: 3, unit: "generations" });
  });

  it("has no kind where the column and the cell name different ones", () => {
    const figure = { text: "4時間（保証）", units: ["hours"] as const, unitText: null };
    expect(readQuantity({ ...figure, commitmentText: "目標値" })).toMatchObject({
      commitment: null,
    });
  });
});

describe("an option", () => {
  const label = (ja: string, en: string) => ({ ja, en });
  const options = [
    { key: "phone", label: label("電話", "Phone") },
    { key: "email", label: label("電子メール", "E-mail") },
    { key: "other", label: label("約款・その他（備考に記載）", "Other (in the note)") },
  ];
  const chosen = (answerText: string, several = true) =>
    readValue(
      { type: "choice", options, several },
      {
        answerText,
        judgement: "unanswered",
        questionText: "手段",
        unitText: null,
        commitmentText: null,
      },
    );

  it.each([
    ["電話、電子メール", ["phone", "email"]],
    ["□電話　■電子メール　☑約款・その他", ["email", "other"]],
    ["約款・その他", ["other"]],
    ["E-mail\nPhone", ["email", "phone"]],
  ])("is read by its label out of %s", (text, keys) => {
    expect(chosen(text).value).toEqual({ type: "choice", chosen: keys });
  });

  it("is not guessed where a word is none, nor where two stand and one is asked", () => {
    expect(chosen("電話、手紙")).toMatchObject({ value: { type: "unanswered" }, fault: "option" });
    expect(chosen("電話、電子メール", false).fault).toBe("option");
    expect(chosen("□電話　□電子メール")).toEqual({ value: { type: "unanswered" }, fault: null });
  });
});
