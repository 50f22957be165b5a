import { expect, it } from "vitest";
import { japaneseDay } from "./japanese-day.ts";

it.each([
  ["2027-03-31T14:59:59.999Z", "2027-03-31"],
  ["2027-03-31T15:00:00.000Z", "2027-04-01"],
  ["2026-12-31T15:00:00.000Z", "2027-01-01"],
])("changes at midnight in Japan: at %s it is %s", (moment, day) => {
  expect(japaneseDay(new Date(moment))).toBe(day);
});
