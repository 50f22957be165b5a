import { expect, it } from "vitest";
import { totpCode } from "./totp-code.ts";

/** "12345678901234567890", the secret of the standard's examples. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

it.each([
  { seconds: 59, code: "287082" },
  { seconds: 1_111_111_109, code: "081804" },
  { seconds: 2_000_000_000, code: "279037" },
])("shows $code at second $seconds, as RFC 6238 says", ({ code, seconds }) => {
  expect(totpCode(SECRET, new Date(seconds * 1000))).toBe(code);
});
