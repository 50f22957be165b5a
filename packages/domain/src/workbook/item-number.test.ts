import { expect, it } from "vitest";
import { findItemNumber, splitLeadingNumber } from "./item-number.ts";

it.each([
  ["４．１", "4.1"],
  ["4-1", "4.1"],
  ["Q4.1", "4.1"],
  ["問１２", "12"],
  ["(3)", "3"],
  ["①", "1"],
  ["No.7", "7"],
])("reads the number %s as %s", (text, number) => {
  expect(findItemNumber(text)).toBe(number);
});

it.each(["備考1", "認証", "はい", "2026年"])("does not take %s for a number", (text) => {
  expect(findItemNumber(text)).toBeNull();
});

it.each([
  ["４．１　二要素認証に対応しているか。", "４．１", "二要素認証に対応しているか。"],
  ["1. ＩＤを管理しているか", "1", "ＩＤを管理しているか"],
  ["(2)ログを記録しているか", "(2)", "ログを記録しているか"],
  ["Q3: Is there a log?", "Q3", "Is there a log?"],
  ["10-2 画面をロックするか", "10-2", "画面をロックするか"],
])("parts %s", (text, number, question) => {
  expect(splitLeadingNumber(text)).toEqual({ number, question });
});

it.each(["2要素認証に対応しているか", "3省2ガイドラインに従うか", "24時間365日の監視"])(
  "leaves %s whole",
  (text) => {
    expect(splitLeadingNumber(text)).toEqual({ number: null, question: text });
  },
);
