import { expect, it } from "vitest";
import { smallEdition, wordingOf } from "./fixtures/small-edition.ts";
import { itemIndex } from "./item-index.ts";
import { matchRows } from "./match-rows.ts";

function match(...questions: readonly string[]) {
  const rows = questions.map((question) => ({ question, number: null, section: null }));
  return matchRows(rows, itemIndex(smallEdition)).map((outcome) => {
    if (outcome.kind === "item") {
      const { doubt, how } = outcome.match;
      return `${smallEdition.items[outcome.item]?.key} ${how}${doubt ? ` in doubt: ${doubt}` : ""}`;
    }
    return outcome.kind === "duplicate" ? `like ${outcome.of}` : "none";
  });
}

it("is sure of the same wording, in any width and politeness", () => {
  expect(match("ログの改ざん・削除を防いでいますか？", "二要素認証に　対応しているか")).toEqual([
    "L2 wording",
    "A2 wording",
  ]);
});

it("is sure of a like wording with the same content words", () => {
  expect(match("ログの時刻は標準時刻に合わせてあるか。")).toEqual(["L3 similarity"]);
});

it("doubts a match with other content words, however like it is", () => {
  expect(match("保守用アカウントを共用のものとして運用しているか。")).toEqual([
    "A3 similarity in doubt: meaning",
  ]);
});

it("gives no item to a question that is in no edition", () => {
  expect(match("サポート窓口の受付時間を教えてください。")).toEqual(["none"]);
});

it("gives one item to one row, the most like", () => {
  expect(match("バックアップから復元する手段", wordingOf("B1"))).toEqual(["none", "B1 wording"]);
});

it("knows a question that stands twice", () => {
  expect(match(wordingOf("L1"), "別の質問です", wordingOf("L1"))).toEqual([
    "L1 wording",
    "none",
    "like 0",
  ]);
});

it("reads English questions and bilingual cells", () => {
  expect(match("Are logs protected from alteration and deletion?")).toEqual(["L2 wording"]);
  expect(match(`${wordingOf("A2")}\nIs two-factor authentication supported?`)).toEqual([
    "A2 wording",
  ]);
});
