import { randomInt } from "node:crypto";

/** Letters and digits that nobody confuses when reading a number aloud. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 6;
const TOKYO_OFFSET_MS = 9 * 3_600_000;

/** A number for a document, such as `BK-20261121-7KQ2ZD`: the day in Japan and six letters by chance. */
export function newDocumentNumber(now: Date): string {
  const day = new Date(now.getTime() + TOKYO_OFFSET_MS).toISOString().slice(0, 10);
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `BK-${day.replaceAll("-", "")}-${letters.join("")}`;
}
