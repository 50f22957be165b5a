import { expect, it } from "vitest";
import { endOfJapaneseDay, japaneseDayOf, startOfJapaneseDay } from "./japanese-day.ts";

it("changes the day at midnight in Japan, wherever the program runs", () => {
  expect(japaneseDayOf(new Date("2026-11-21T14:59:59.999Z"))).toBe("2026-11-21");
  expect(japaneseDayOf(new Date("2026-11-21T15:00:00.000Z"))).toBe("2026-11-22");
});

it("begins and ends a day where the day changes", () => {
  expect(startOfJapaneseDay("2026-11-22")).toEqual(new Date("2026-11-21T15:00:00.000Z"));
  expect(endOfJapaneseDay("2026-12-31")).toEqual(startOfJapaneseDay("2027-01-01"));
});
