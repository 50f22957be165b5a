import type { Unit } from "../catalog/item.ts";

/** Quantities of one dimension can stand in one column; different dimensions are never compared. */
export type Dimension =
  | "downtimeMinutesPerMonth"
  | "durationMinutes"
  | "businessDays"
  | "calendarMonths"
  | "perYear"
  | Unit;

export type AlignedQuantity = { readonly dimension: Dimension; readonly amount: number };

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
const MONTHS_PER_YEAR = 12;

/** A month of 30 days, as SLAs of the field count it; a year of 365 days has 12.17 of them. */
const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;

/**
 * Puts a quantity into the common unit of its dimension.
 *
 * Availability becomes the downtime that it allows in a month of 30 days, so that 99.9 %/month and 43.2 minutes meet.
 * Business days and hours stay apart from days and hours: how long one lasts is a matter of the contract. Months and years stay apart
 * from days, since their length varies.
 *
 * @returns dimension and amount, not rounded; round when you show it
 */
export function alignQuantity(amount: number, unit: Unit): AlignedQuantity {
  switch (unit) {
    case "percentPerMonth":
      return {
        dimension: "downtimeMinutesPerMonth",
        amount: downtimeMinutes(amount, DAYS_PER_MONTH),
      };
    case "percentPerYear":
      return {
        dimension: "downtimeMinutesPerMonth",
        amount: (downtimeMinutes(amount, DAYS_PER_YEAR) * DAYS_PER_MONTH) / DAYS_PER_YEAR,
      };
    case "seconds":
      return { dimension: "durationMinutes", amount: amount / 60 };
    case "milliseconds":
      return { dimension: "durationMinutes", amount: amount / 60_000 };
    case "minutes":
      return { dimension: "durationMinutes", amount };
    case "hours":
      return { dimension: "durationMinutes", amount: amount * MINUTES_PER_HOUR };
    case "days":
      return { dimension: "durationMinutes", amount: amount * MINUTES_PER_DAY };
    case "months":
      return { dimension: "calendarMonths", amount };
    case "years":
      return { dimension: "calendarMonths", amount: amount * MONTHS_PER_YEAR };
    case "timesPerMonth":
      return { dimension: "perYear", amount: amount * MONTHS_PER_YEAR };
    case "timesPerYear":
      return { dimension: "perYear", amount };
    default:
      return { dimension: unit, amount };
  }
}

/** Formula: (1 − availability / 100) × days × 1440. */
function downtimeMinutes(availabilityPercent: number, days: number): number {
  return ((100 - availabilityPercent) * days * MINUTES_PER_DAY) / 100;
}
