import { expect, it } from "vitest";
import { isCodeOf, keyUri } from "./authenticator-key.ts";

/** Source: RFC 6238, appendix B. */
const SECRET = "12345678901234567890";
const AT_MS = 59_000;

it("takes the code of the standard for half a minute before and after, and no other", () => {
  const isRightAt = (ms: number) => isCodeOf(SECRET, "287082", new Date(ms));
  const moments = [30_000, 59_000, 89_000, 90_000];
  expect(moments.map(isRightAt)).toEqual([true, true, true, false]);
  expect(isCodeOf(SECRET, "28708", new Date(AT_MS))).toBe(false);
  expect(isCodeOf(SECRET, "", new Date(AT_MS))).toBe(false);
});

it("gives an app its key in Base32, beside whose it is", () => {
  const uri = new URL(keyUri(SECRET, "a+b@example.org"));
  expect(uri.searchParams.get("secret")).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  expect(uri.href).toContain("Bunkai:a%2Bb%40example.org");
});
