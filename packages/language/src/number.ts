import type { Language } from "./language.ts";

/** More decimal places than anybody writes, fewer than a computer's fractions show. */
const DECIMALS_MAX = 12;
const DIGITS_MIN = 3;

/** A number as it was given, to the last digit: 99.9995 never becomes 100. */
export function exactNumber(amount: number, language: Language): string {
  return amount.toLocaleString(language, { maximumFractionDigits: DECIMALS_MAX });
}

/**
 * A number that came out of a conversion, short enough to be read: whole numbers in full, others to three digits, or to as many
 * as stand before the point. Never zero unless it is zero.
 *
 * @returns `isRounded`: the text is not all of it, and has to say so
 */
export function roundedNumber(
  amount: number,
  language: Language,
): { readonly text: string; readonly isRounded: boolean } {
  const digits = Math.max(DIGITS_MIN, Math.trunc(Math.abs(amount)).toString().length);
  const rounded = Number.isInteger(amount) ? amount : Number(amount.toPrecision(digits));
  const text = rounded.toLocaleString(language, { maximumSignificantDigits: 21 });
  return { text, isRounded: rounded !== amount };
}
