import type { Language } from "./language.ts";

/** Dates and times are shown as they are read in Japan, wherever the reader or the server stands. */
const TIME_ZONE = "Asia/Tokyo";

const EN_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How a date is written. `era`: with the Japanese era, 令和8年 instead of 2026年. */
export type DateStyle = { readonly era?: boolean | undefined };

/** How a time is written. `seconds`: to the second, for records that must tell two deeds apart. */
export type DateTimeStyle = DateStyle & { readonly seconds?: boolean | undefined };

/**
 * A day as people write it: `2026年11月21日`, `21 November 2026`.
 *
 * With `era`: `令和8年11月21日`, `21 November 2026 (Reiwa 8)`. The first year of an era is 元年 in Japanese.
 * The day is the one in Japan (Asia/Tokyo).
 */
export function formatDate(date: Date, language: Language, style: DateStyle = {}): string {
  const { year, month, day } = partsOf(date);
  if (language === "ja") {
    return `${style.era ? eraYearJa(date) : `${year}年`}${month}月${day}日`;
  }
  const plain = `${day} ${EN_MONTHS[month - 1] ?? ""} ${year}`;
  return style.era ? `${plain} (${eraYearEn(date)})` : plain;
}

/** A day with its time in Japan, 24 hours: `2026年11月21日 10:32`, `21 November 2026, 10:32`. */
export function formatDateTime(date: Date, language: Language, style: DateTimeStyle = {}): string {
  const { hour, minute, second } = partsOf(date);
  const time = [hour, minute, ...(style.seconds ? [second] : [])].map(twoDigits).join(":");
  return `${formatDate(date, language, style)}${language === "ja" ? " " : ", "}${time}`;
}

const gregorian = new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
});

function partsOf(date: Date) {
  const parts = gregorian.formatToParts(date);
  const numberOf = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: numberOf("year"),
    month: numberOf("month"),
    day: numberOf("day"),
    hour: numberOf("hour"),
    minute: numberOf("minute"),
    second: numberOf("second"),
  };
}

function eraOf(date: Date, locale: string): { era: string; year: string } {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-japanese-nu-latn`, {
    timeZone: TIME_ZONE,
    era: "long",
    year: "numeric",
  }).formatToParts(date);
  const textOf = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  return { era: textOf("era"), year: textOf("year") };
}

function eraYearJa(date: Date): string {
  const { era, year } = eraOf(date, "ja-JP");
  return `${era}${year === "1" ? "元" : year}年`;
}

function eraYearEn(date: Date): string {
  const { era, year } = eraOf(date, "en-GB");
  return `${era} ${year}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
