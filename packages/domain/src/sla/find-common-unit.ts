import type { Unit } from "../catalog/item.ts";
import { convertQuantity, scaleOf } from "./align-quantity.ts";

export type Quantity = { readonly amount: number; readonly unit: Unit };

/**
 * The unit in which quantities of one dimension read best beside each other. It is always one that somebody used:
 * the coarsest in which all are whole numbers (18 months and 1 year: months; 24 months and 1 year: years), else the one
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
  const whole = units.find((unit) =>
    quantities.every((one) => Number.isInteger(convertQuantity(one.amount, one.unit, unit))),
  );
  if (whole) return whole;
  const uses = (unit: Unit) => quantities.filter((one) => one.unit === unit).length;
  const most = Math.max(...units.map(uses));
  return units.findLast((unit) => uses(unit) === most) ?? null;
}
