import type { Unit } from "../catalog/item.ts";

/** Quantities of one dimension can be converted into each other and ranked; different dimensions never meet. */
export type Dimension = "duration" | "calendarTime" | "frequency" | "number" | Unit;

export type AlignedQuantity = { readonly dimension: Dimension; readonly amount: number };

/** How many of its dimension's base unit a unit holds: a millisecond, a month, once a year, one. */
type Scale = { readonly dimension: Dimension; readonly factor: number };

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const MONTHS_PER_YEAR = 12;

/** More digits than anybody promises, fewer than a computer's fractions keep: 1.1 hours are 66 minutes, not 66.00000000000001. */
const DIGITS_KEPT = 14;

const scales: { readonly [Name in Unit]?: Scale } = {
  milliseconds: { dimension: "duration", factor: 1 },
  seconds: { dimension: "duration", factor: 1000 },
  minutes: { dimension: "duration", factor: MS_PER_MINUTE },
  hours: { dimension: "duration", factor: MS_PER_HOUR },
  days: { dimension: "duration", factor: MS_PER_DAY },
  months: { dimension: "calendarTime", factor: 1 },
  years: { dimension: "calendarTime", factor: MONTHS_PER_YEAR },
  timesPerYear: { dimension: "frequency", factor: 1 },
  timesPerMonth: { dimension: "frequency", factor: MONTHS_PER_YEAR },
  // One item counts one thing, whatever the counter that an older sheet used.
  count: { dimension: "number", factor: 1 },
  people: { dimension: "number", factor: 1 },
  copies: { dimension: "number", factor: 1 },
  kinds: { dimension: "number", factor: 1 },
};

/**
 * Puts a quantity into the base unit of its dimension, so that it can be compared.
 *
 * A day is 24 hours. Business days and hours stay apart from days and hours: how long one lasts is a matter of the contract.
 * Months and years stay apart from days, since their length varies. Availability a month stays apart from availability a
 * year: 99.95 % of a year allows a stop of 262 minutes in one month, 99.9 % of a month 43.
 */
export function alignQuantity(amount: number, unit: Unit): AlignedQuantity {
  const { dimension, factor } = scaleOf(unit);
  return { dimension, amount: withoutNoise(amount * factor) };
}

/** A quantity in another unit of the same dimension, not rounded; null when no fixed number of one makes the other. */
export function convertQuantity(amount: number, from: Unit, to: Unit): number | null {
  const [source, target] = [scaleOf(from), scaleOf(to)];
  if (source.dimension !== target.dimension) return null;
  return withoutNoise((amount * source.factor) / target.factor);
}

/** @returns an own dimension for a unit that is converted into no other */
export function scaleOf(unit: Unit): Scale {
  return scales[unit] ?? { dimension: unit, factor: 1 };
}

function withoutNoise(amount: number): number {
  return Number(amount.toPrecision(DIGITS_KEPT));
}
