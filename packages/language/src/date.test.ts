import { describe, expect, it } from "vitest";
import { formatDate, formatDateTime } from "./date.ts";

describe("formatDate", () => {
  it.each([
    ["2026-11-21T01:32:05Z", "2026年11月21日", "令和8年11月21日", "21 November 2026"],
    ["2026-11-20T15:00:00Z", "2026年11月21日", "令和8年11月21日", "21 November 2026"],
    ["2026-11-20T14:59:59Z", "2026年11月20日", "令和8年11月20日", "20 November 2026"],
    ["2019-04-30T15:00:00Z", "2019年5月1日", "令和元年5月1日", "1 May 2019"],
    ["2019-04-30T14:59:59Z", "2019年4月30日", "平成31年4月30日", "30 April 2019"],
  ])("writes %s as the day it is in Japan", (instant, ja, jaEra, en) => {
    const date = new Date(instant);
    expect(formatDate(date, "ja")).toBe(ja);
    expect(formatDate(date, "ja", { era: true })).toBe(jaEra);
    expect(formatDate(date, "en")).toBe(en);
  });

  it("names the era in English beside the year, never instead of it", () => {
    expect(formatDate(new Date("2026-11-21T01:32:05Z"), "en", { era: true })).toBe(
      "21 November 2026 (Reiwa 8)",
    );
  });
});

describe("formatDateTime", () => {
  it("writes the time in Japan in 24 hours, with seconds where asked", () => {
    const date = new Date("2026-11-20T15:04:09Z");
    expect(formatDateTime(date, "ja")).toBe("2026年11月21日 00:04");
    expect(formatDateTime(date, "en")).toBe("21 November 2026, 00:04");
    expect(formatDateTime(date, "ja", { seconds: true, era: true })).toBe(
      "令和8年11月21日 00:04:09",
    );
  });
});
