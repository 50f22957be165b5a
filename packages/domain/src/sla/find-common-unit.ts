import type { Unit } from "../catalog/item.ts";
import { convertQuantity, scaleOf } from "./align-quantity.ts";

export type Quantity = { readonly amount: number; readonly unit: Unit };

/** A figure this short is taken in at a glance: 0.25 hours, 1.5 years, 2,000 days. */
const DECIMALS_MAX = 2;
const READABLE_MIN = 0.1;

/**
 * The unit in which quantities of one dimension read best beside each other. It is always one that somebody used: the coarsest
 * in which every figure is short and exact (1 day and 36 hours: days; 50 minutes and 5.5 hours: minutes), else the one
 * that most used, and of those the finest.
 *
 * @param quantities of one dimension
 * @returns null when nothing has to be converted
 */
export function findCommonUnit(quantities: readonly Quantity[]): Unit | null {
  const units = [...new Set(quantities.map(({ unit }) => unit))].sort(
    (a, b) => scaleOf(b).factor - scaleOf(a).factor,
  );
  if (new Set(units.map((unit) => scaleOf(unit).factor)).size < 2) return null;
  const short = units.find((unit) => quantities.every((one) => isShort(one, unit)));
  if (short) return short;
  const uses = (unit: Unit) => quantities.filter((one) => one.unit === unit).length;
  const most = Math.max(...units.map(uses));
  return units.findLast((unit) => uses(unit) === most) ?? null;
}

function isShort({ amount, unit }: Quantity, common: Unit): boolean {
  const converted = convertQuantity(amount, unit, common) ?? Number.NaN;
  const isExact = Number(converted.toFixed(DECIMALS_MAX)) === converted;
  return isExact && (converted === 0 || converted >= READABLE_MIN);
}
