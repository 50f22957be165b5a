import { z } from "zod";

/** How long a mailed code is good, and how soon another one is sent to the same address. */
export const MAILED_CODE_MINUTES = 10;
export const MAILED_CODE_PAUSE_SECONDS = 60;

/** How many codes are mailed for one link within an hour. */
export const MAILED_CODES_PER_HOUR_MAX = 6;

const DIGITS = 6;
export const MAILED_CODE_COUNT = 10 ** DIGITS;

/** A code from a number below `MAILED_CODE_COUNT`. */
export function mailedCodeFrom(number: number): string {
  return String(number).padStart(DIGITS, "0");
}

/** A code as it was typed or pasted: wide digits, spaces, a dash. */
export const mailedCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.normalize("NFKC").replaceAll(/[\s‐‑–—−-]/gu, ""))
  .refine((code) => /^\d{6}$/u.test(code), { error: "mailed_code_wrong" });

const FREE_ATTEMPTS = 4;
const SECOND_MS = 1000;
const WAIT_SECONDS_FIRST = 30;
const WAIT_SECONDS_MAX = 3600;

/**
 * How long a link is locked after this many wrong codes in a row, in milliseconds: not at all at first, then twice as long
 * each time, up to an hour. New codes do not begin the count anew.
 */
export function lockAfterWrongCodes(wrongCount: number): number {
  if (wrongCount <= FREE_ATTEMPTS) return 0;
  const seconds = WAIT_SECONDS_FIRST * 2 ** (wrongCount - FREE_ATTEMPTS - 1);
  return Math.min(seconds, WAIT_SECONDS_MAX) * SECOND_MS;
}
