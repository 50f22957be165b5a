import { expect, it } from "vitest";
import { emailSchema } from "./email.ts";

it.each([
  [" Hanako@Example.ORG ", "hanako@example.org"],
  ["jo+bunkai@clinic.example", "jo+bunkai@clinic.example"],
])("keeps %j as %j, so that an address is compared in one form", (text, kept) => {
  expect(emailSchema.parse(text)).toBe(kept);
});

it.each([
  "",
  "hanako",
  "a@b",
  "a b@example.org",
  "a@example.org\nBcc: all@example.org",
  "<a@example.org>",
  `${"x".repeat(250)}@example.org`,
])("refuses %j", (text) => {
  expect(emailSchema.safeParse(text).success).toBe(false);
});
