import { expect, it } from "vitest";
import { ja } from "./ja.ts";

/** Words that were used beside the one that stays. */
const strays = [
  { stays: "申請", strays: /申し込|申込/u, of: "asking to read disclosures" },
  { stays: "許可", strays: /閲覧を認め|申請を認め/u, of: "answering that" },
] as const;

it.each(strays)("one thing has one word: $stays, $of", ({ stays, strays: found }) => {
  const texts = textsOf(ja);
  expect(texts.filter((text) => found.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes(stays))).toBe(true);
});

/** All texts; of those that are made from values, how they are made. */
function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [String(part)];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(textsOf);
}
