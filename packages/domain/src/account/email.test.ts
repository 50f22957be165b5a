import fc from "fast-check";
import { expect, it } from "vitest";
import { emailSchema } from "./email.ts";

it.each([
  [" Hanako@Example.ORG ", "hanako@example.org"],
  ["jo+bunkai@clinic.example", "jo+bunkai@clinic.example"],
  ["ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｏｒｇ", "hanako@example.org"],
  ["hanako@みなと病院.例え.jp", "hanako@xn--o9jd6ds450bzc8a.xn--r8jz45g.jp"],
  ["hanako@XN--R8JZ45G.jp", "hanako@xn--r8jz45g.jp"],
  ["hanako@STRASSE.example", "hanako@strasse.example"],
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
  "a@example.org:25",
  "a@example.org/path",
  "a@evil.example@",
  "a@127.1",
  "a@[127.0.0.1]",
  "花子@example.org",
  `${"x".repeat(250)}@example.org`,
])("refuses %j", (text) => {
  expect(emailSchema.safeParse(text).success).toBe(false);
});

it("leaves what it has kept as it is, whatever was written", () => {
  const written = fc.oneof(
    fc.emailAddress(),
    fc.tuple(fc.string({ unit: "grapheme" }), fc.domain()).map((parts) => parts.join("@")),
  );
  fc.assert(
    fc.property(written, (address) => {
      const kept = emailSchema.safeParse(address).data;
      if (kept !== undefined) expect(emailSchema.parse(kept)).toBe(kept);
    }),
  );
});
