import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { arriveAt, signIn } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { givenAdministrator, MEMBER_PASSWORD } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

it("asks for a code from an authenticator app once a person has switched that on", async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "みなと病院", kind: "hospital" } as const;
  const person = await givenAdministrator({ browser, url }, "港 千尋", organization);
  const { foresee, page } = person;
  // Nobody is signed in; the code was wrong.
  foresee(/401.*\/api\/v1\/me\]/);
  foresee(/4\d\d.*\/two-factor\/verify-totp\]/);

  await page.goto("/settings/personal");
  await arriveAt(page, "個人設定");
  await page.getByRole("button", { name: "二要素認証を始める" }).click();
  const dialog = page.getByRole("dialog", { name: "二要素認証を始める" });
  await dialog.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "次へ" }).click();
  const secret = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByRole("textbox", { name: "確認コード" }).fill("12345");
  await dialog.getByRole("button", { name: "始める", exact: true }).click();
  await dialog.getByText(/^コードが違います。/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: "確認コード" }).fill(codeOf(secret));
  await dialog.getByRole("button", { name: "始める", exact: true }).click();
  await page.getByText("使っています", { exact: true }).waitFor();

  await page.getByRole("button", { name: "港 千尋 さんのメニュー" }).click();
  await page.getByRole("menuitem", { name: "サインアウト" }).click();
  await signIn(page, { ...person, password: MEMBER_PASSWORD });
  await arriveAt(page, "確認コードの入力");
  const code = page.getByRole("textbox", { name: "確認コード" });
  expect(await code.getAttribute("autocomplete")).toBe("one-time-code");
  await code.fill(otherThan(codeOf(secret)));
  await page.getByRole("button", { name: "確認する" }).click();
  await page.getByText(/^コードが違います。/).waitFor();
  await expectAccessible(page);
  await code.fill(codeOf(secret));
  await page.getByRole("button", { name: "確認する" }).click();
  await arriveAt(page, "みなと病院");
});

/** The code that an authenticator app shows now (RFC 6238, SHA-1, 30 seconds, six digits). */
function codeOf(secret: string): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", bytesOfBase32(secret)).update(step).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 0xf) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

function bytesOfBase32(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"));
  const bytes = bits.join("").match(/.{8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** A code that is wrong now and in the steps beside. */
function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
