import { exactNumber, roundedNumber } from "../number.ts";
import type { Shape } from "../shape.ts";
import type { slaJa } from "./sla.ja.ts";

const unitWords = {
  percentPerMonth: "% a month",
  percentPerYear: "% a year",
  minutes: "minutes",
  hours: "hours",
  businessHours: "business hours",
  days: "days",
  businessDays: "business days",
  months: "months",
  years: "years",
  count: "items",
  people: "people",
  copies: "copies",
  kinds: "kinds",
  generations: "generations",
  timesPerYear: "times a year",
  timesPerMonth: "times a month",
  yen: "yen",
  milliseconds: "ms",
  seconds: "seconds",
  characters: "characters",
  bits: "bits",
  percent: "%",
  gigabytes: "GB",
};

const unitWordsOfOne: Readonly<Record<string, string>> = {
  minutes: "minute",
  hours: "hour",
  businessHours: "business hour",
  days: "day",
  businessDays: "business day",
  months: "month",
  years: "year",
  count: "item",
  people: "person",
  copies: "copy",
  kinds: "kind",
  generations: "generation",
  timesPerYear: "time a year",
  timesPerMonth: "time a month",
  seconds: "second",
  characters: "character",
  bits: "bit",
};

function unitOf(amount: number, unit: string): string {
  const units: Readonly<Record<string, string>> = unitWords;
  return (amount === 1 ? unitWordsOfOne[unit] : undefined) ?? units[unit] ?? unit;
}

export const slaEn: Shape<typeof slaJa> = {
  unit: unitWords,
  amount: ({ amount, unit }) => `${exactNumber(amount, "en")}\u00A0${unitOf(amount, unit)}`,
  about: ({ amount, unit }) => {
    const { text, isRounded } = roundedNumber(amount, "en");
    return `${isRounded ? "about " : ""}${text}\u00A0${unitOf(amount, unit)}`;
  },
  downtime: ({ minutes, period, days }) =>
    `at most ${minutes} of downtime a ${period === "year" ? "year" : "month"} (${days}\u00A0days)`,
  commitment: { guarantee: "guaranteed", target: "target", actual: "measured" },
  commitmentOpen: "kind not chosen",
};
