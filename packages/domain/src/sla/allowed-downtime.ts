import type { Unit } from "../catalog/item.ts";

/** How long a service may stand still in the period that its availability is measured over. Not rounded. */
export type AllowedDowntime = {
  readonly minutes: number;
  readonly period: "month" | "year";
  /** The length of the period that was reckoned with. */
  readonly days: number;
};

const MINUTES_PER_DAY = 1440;
const DIGITS_KEPT = 12;

/**
 * The stop that an availability allows, over its own period: a month of 30 days, as SLAs of the field count it, or a year of 365.
 * A yearly promise is never spread over months: the whole stop may fall into one of them.
 *
 * Formula: (1 − availability / 100) × days × 1440 minutes.
 *
 * @returns null for a unit that is no availability over a period
 */
export function allowedDowntime(amount: number, unit: Unit): AllowedDowntime | null {
  if (unit !== "percentPerMonth" && unit !== "percentPerYear") return null;
  const period = unit === "percentPerMonth" ? "month" : "year";
  const days = period === "month" ? 30 : 365;
  const minutes = ((100 - amount) * days * MINUTES_PER_DAY) / 100;
  return { minutes: Number(minutes.toPrecision(DIGITS_KEPT)), period, days };
}
