import { expect, it } from "vitest";
import { maskEmail } from "./mask-email.ts";

it.each([
  ["aoki@example.jp", "a***@example.jp"],
  ["a@example.jp", "a***@example.jp"],
  ["a+bunkai@example.jp", "a***@example.jp"],
  ["hanako@xn--wgv71a.jp", "h***@xn--wgv71a.jp"],
])("shows %j as %j, so that the name behind it is not told", (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});
