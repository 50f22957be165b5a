const AMOUNT_MAX = 1e12;

/** A figure as people type it: full-width digits and thousands separators are fine. Null: no figure, or a negative one. */
export function readAmount(text: string): number | null {
  const plain = text.normalize("NFKC").replaceAll(/[,\s]/gu, "");
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return null;
  const amount = Number(plain);
  return amount <= AMOUNT_MAX ? amount : null;
}
