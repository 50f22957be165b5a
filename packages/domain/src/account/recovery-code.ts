/** How many recovery codes a person is given at once. Each opens one session. */
export const RECOVERY_CODE_COUNT = 10;

/** Without those that are mistaken for each other on paper: 0 and o, 1, i and l. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const LETTER_COUNT = 10;

/**
 * A recovery code from random bytes, as it is printed: `abcde-fghjk`, 49 bits.
 *
 * @param bytes at least 10 of them, each from 0 to 247, so that every letter is as likely as the others
 */
export function recoveryCodeFrom(bytes: readonly number[]): string {
  const letters = bytes.slice(0, LETTER_COUNT).map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

/** The highest byte, exclusive, that gives every letter the same chance. */
export const RECOVERY_BYTE_END = LETTERS.length * 8;

/** A recovery code as somebody types it off a sheet of paper: wide letters, capitals, spaces, no dash. */
export function readRecoveryCode(typed: string): string {
  const letters = typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s‐‑–—−ー-]/gu, "");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
