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

export const slaEn: Shape<typeof slaJa> = {
  unit: unitWords,
  amount: ({ amount, unit }) => {
    const units: Readonly<Record<string, string>> = unitWords;
    return `${amount.toLocaleString("en-US")}\u00A0${units[unit] ?? unit}`;
  },
  commitment: { guarantee: "guaranteed", target: "target" },
};
