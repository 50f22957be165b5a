import { expect, it } from "vitest";
import { passwordForm, passwordLength } from "./password-form.ts";

it.each([
  ["password", 8],
  ["ｐａｓｓｗｏｒｄ", 8],
  ["か\u3099か\u3099", 2],
  ["🌸🌸🌸", 3],
  ["q\u200b\u200b\u2060\ufe0f", 1],
  ["春は あけぼの", 7],
])("counts what can be seen of %j: %i", (password, length) => {
  expect(passwordLength(password)).toBe(length);
});

it("knows a password however wide its letters are", () => {
  expect(passwordForm("ｐａｓｓｗｏｒｄ１")).toBe("password1");
});
