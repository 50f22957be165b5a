import { z } from "zod";

const FORM = /^[1-9]\d{12}$/u;

/**
 * A corporate number (法人番号): 13 digits, the first of which checks the other twelve.
 *
 * Source: 法人番号の指定等に関する省令 第2条: 9 − (Σ Pn·Qn mod 9), where Pn is the nth digit from the right of the twelve,
 * and Qn is 1 for odd n and 2 for even n.
 */
export function isCorporateNumber(text: string): boolean {
  if (!FORM.test(text)) return false;
  const [check = 0, ...twelve] = [...text].map(Number);
  const sum = twelve.toReversed().reduce((all, digit, index) => all + digit * (1 + (index % 2)), 0);
  return check === 9 - (sum % 9);
}

/** As people write it: full-width digits and hyphens are read as if they were typed plainly. */
export const corporateNumberSchema = z
  .string()
  .transform((text) => text.normalize("NFKC").replaceAll(/[\s\u2010-\u2015\u2212-]/gu, ""))
  .refine(isCorporateNumber, { error: "corporate_number" });
