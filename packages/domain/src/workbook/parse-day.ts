import { normalText } from "./normal-text.ts";

/** The year before the first of an era. 元年 is 1. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  r: 2018,
  h: 1988,
  s: 1925,
};

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

const ERA_DAY =
  /^(令和|平成|昭和|r|h|s)\s*\.?\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/u;
const YEAR_FIRST = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/u;
const DAY_FIRST_EN = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/u;
const MONTH_FIRST_EN = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** A day of the week or the hour behind the date says nothing more. */
const BEHIND = /\s*(?:[(][月火水木金土日](?:曜日?)?[)]|\d{1,2}:\d{2}(?::\d{2})?)\s*$/u;

/**
 * The calendar day that a text writes, as `2026-10-01`: 令和８年１０月１日, R8.10.1, 2026/10/1, 1 October 2026.
 * Null when it is no day, or could be two (`10/11/2026`).
 */
export function parseDay(text: string): string | null {
  const plain = normalText(text).replace(BEHIND, "");
  const era = ERA_DAY.exec(plain);
  if (era) {
    const [, name = "", year = "", month, day] = era;
    return dayText(
      (eras[name] ?? 0) + (year === "元" ? 1 : Number(year)),
      Number(month),
      Number(day),
    );
  }
  const [, year, month, day] = YEAR_FIRST.exec(plain) ?? [];
  if (year) return dayText(Number(year), Number(month), Number(day));
  const [, dayEn, monthEn, yearEn] = DAY_FIRST_EN.exec(plain) ?? [];
  if (dayEn) return dayText(Number(yearEn), monthNumber(monthEn ?? ""), Number(dayEn));
  const [, monthUs, dayUs, yearUs] = MONTH_FIRST_EN.exec(plain) ?? [];
  return monthUs ? dayText(Number(yearUs), monthNumber(monthUs), Number(dayUs)) : null;
}

/** 1 to 12, from the full name or its beginning; 0 for none. */
function monthNumber(name: string): number {
  return (
    months.findIndex(
      (month) =>
        month === name || month.slice(0, 3) === name || (name === "sept" && month === "september"),
    ) + 1
  );
}

function dayText(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month >= 1 ? date.toISOString().slice(0, 10) : null;
}
