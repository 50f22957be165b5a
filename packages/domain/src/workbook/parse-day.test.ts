import { expect, it } from "vitest";
import { parseDay } from "./parse-day.ts";

it.each([
  ["令和８年１０月１日", "2026-10-01"],
  ["令和元年12月2日", "2019-12-02"],
  ["R8.10.1", "2026-10-01"],
  ["Ｒ８／１０／１", "2026-10-01"],
  ["平成31年4月30日", "2019-04-30"],
  ["S63.1.7", "1988-01-07"],
  ["2026年10月1日（木）", "2026-10-01"],
  ["2026/10/1", "2026-10-01"],
  ["2026-10-01", "2026-10-01"],
  ["2026.10.01 09:30", "2026-10-01"],
  ["October 1, 2026", "2026-10-01"],
  ["1 Oct 2026", "2026-10-01"],
  ["Sept. 3rd, 2026", "2026-09-03"],
])("reads %s as %s", (text, day) => {
  expect(parseDay(text)).toBe(day);
});

it.each([
  ["10/11/2026", "could be two days"],
  ["2026/2/30", "does not exist"],
  ["2026年10月", "is a month"],
  ["令和8年度", "is a year"],
  ["46296", "is a number"],
  ["別紙参照", "is a text"],
  ["", "is nothing"],
])("does not guess a day for %j, which %s", (text) => {
  expect(parseDay(text)).toBeNull();
});
