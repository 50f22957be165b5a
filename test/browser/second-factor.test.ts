import { readFile } from "node:fs/promises";
import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { arriveAt, signIn } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenAdministrator, MEMBER_PASSWORD } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const STEP_MS = 30_000;
const PHONE = { width: 390, height: 844 };

it("asks for a code from an authenticator app, or a recovery code, once a person has switched that on", async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "みなと病院", kind: "hospital" } as const;
  const person = await givenAdministrator({ browser, url }, "港 千尋", organization);
  const { foresee, page } = person;
  // Nobody is signed in; the code was wrong.
  foresee(/401.*\/api\/v1\/me\]/);
  foresee(/4\d\d.*\/two-factor\/verify-/);

  await page.goto("/settings/personal");
  await arriveAt(page, "個人設定");
  await page.getByRole("button", { name: "認証アプリで始める" }).click();
  const dialog = page.getByRole("dialog", { name: "認証アプリで始める" });
  await dialog.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "次へ" }).click();
  const secret = (await dialog.locator("code").textContent()) ?? "";
  const startedAtMs = Date.now();
  await dialog.getByRole("textbox", { name: "確認コード" }).fill("12345");
  await dialog.getByRole("button", { name: "始める", exact: true }).click();
  await dialog.getByText(/^コードが違います。/).waitFor();
  await expectAccessible(page);
  await dialog
    .getByRole("textbox", { name: "確認コード" })
    .fill(totpCode(secret, new Date(startedAtMs)));
  await dialog.getByRole("button", { name: "始める", exact: true }).click();
  const [recoveryCode = ""] = await keepRecoveryCodes(page);
  await page.getByText("使っています", { exact: true }).waitFor();
  await page.getByText("残り 10 個").waitFor();

  await signOutAndIn(page, person.email);
  const code = page.getByRole("textbox", { name: "確認コード" });
  expect(await code.getAttribute("autocomplete")).toBe("one-time-code");
  await code.fill(totpCode(secret, new Date(startedAtMs)));
  await page.getByRole("button", { name: "確認する" }).click();
  await page.getByText(/^このコードは使用済みです。/).waitFor();
  await expectAccessible(page);
  await code.fill(totpCode(secret, new Date(startedAtMs + STEP_MS)));
  await page.getByRole("button", { name: "確認する" }).click();
  await arriveAt(page, "みなと病院");

  await signOutAndIn(page, person.email);
  await page.getByRole("button", { name: /回復コードを使う$/ }).click();
  await page.getByLabel("回復コード").fill(recoveryCode.toUpperCase().replace("-", " "));
  await expectAccessible(page);
  await page.getByRole("button", { name: "確認する" }).click();
  await arriveAt(page, "みなと病院");
  await page.goto("/settings/personal");
  await page.getByText("残り 9 個").waitFor();
  await expectAccessible(page);
});

it("lets a person put another app in the place of the one there is, whose key can be scanned, and take it away", async () => {
  const [{ server, url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "みなと病院", kind: "hospital" } as const;
  const person = await givenAdministrator({ browser, url }, "港 千尋", organization);
  const { foresee, page } = person;
  foresee(/422.*\/me\/second-factor\/key\/removal\]/);
  const { totpURI } = await person.ask<{ totpURI: string }>("/api/auth/two-factor/enable", {
    json: { password: MEMBER_PASSWORD },
  });
  const startedAtMs = Date.now();
  const codeAt = (uri: string, afterMs = 0) =>
    totpCode(new URL(uri).searchParams.get("secret") ?? "", new Date(startedAtMs + afterMs));
  await person.ask("/api/auth/two-factor/verify-totp", { json: { code: codeAt(totpURI) } });
  await server.installation.db.auth.execute(
    "update auth.session set second_factor_at = second_factor_at - interval '1 hour'",
  );

  await page.goto("/settings/personal");
  await page.getByRole("button", { name: "認証アプリを登録し直す" }).click();
  const asking = page.getByRole("dialog", { name: "本人の確認" });
  await page.setViewportSize(PHONE);
  await expectInWidth(page, asking.getByRole("button", { name: /回復コードを使う$/ }));
  await asking.getByRole("textbox", { name: "確認コード" }).fill(codeAt(totpURI, STEP_MS));
  await expectAccessible(page);
  await asking.getByRole("button", { name: "確かめて続ける" }).click();
  const replacing = page.getByRole("dialog", { name: "認証アプリを登録し直す" });
  await replacing.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await replacing.getByRole("button", { name: "次へ" }).click();
  const link = replacing.getByRole("link", { name: "認証アプリで開く" });
  const uri = (await link.getAttribute("href")) ?? "";
  await replacing.getByRole("img", { name: /^認証アプリで読み取るQRコード。/ }).waitFor();
  await expectAccessible(page);
  await expectInWidth(page, replacing.getByRole("button", { name: "登録する" }));
  await replacing.getByRole("textbox", { name: "確認コード" }).fill(codeAt(uri));
  await replacing.getByRole("button", { name: "登録する" }).click();
  await page.getByText("新しい認証アプリに変わりました").waitFor();

  await page.getByRole("button", { name: "認証アプリを外す" }).click();
  const removing = page.getByRole("dialog", { name: "認証アプリを外す" });
  await removing.getByText(/^次のサインインから、パスワードだけで入れるようになります。/).waitFor();
  await removing.getByLabel("パスワード", { exact: true }).fill("まちがい");
  await removing.getByRole("button", { name: "外す", exact: true }).click();
  await removing.getByText("パスワードが違います。いまのパスワードを入力してください。").waitFor();
  await expectAccessible(page);
  await removing.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await removing.getByRole("button", { name: "外す", exact: true }).click();
  await page.getByText("使っていません", { exact: true }).waitFor();
  await page.getByRole("button", { name: "認証アプリで始める" }).waitFor();
  await expectAccessible(page);
});

/** On the dialog with the new recovery codes: saves them as a text, and says that they are kept. */
async function keepRecoveryCodes(page: Page): Promise<readonly string[]> {
  const dialog = page.getByRole("dialog", { name: "回復コードを保管してください" });
  await dialog.getByRole("listitem").nth(9).waitFor();
  const codes = await dialog.getByRole("listitem").allTextContents();
  expect(new Set(codes).size).toBe(10);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("link", { name: "テキストで保存" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("bunkai-recovery-codes.txt");
  expect(await readFile(await download.path(), "utf8")).toContain(codes.join("\n"));
  // Nobody loses them by a key or a press beside them.
  await page.keyboard.press("Escape");
  await dialog.getByText("まだ閉じていません").waitFor();
  await page.mouse.click(5, 5);
  expect(await dialog.getByRole("listitem").count()).toBe(10);
  await dialog.getByRole("button", { name: "保管しました" }).click();
  return codes;
}

async function signOutAndIn(page: Page, email: string): Promise<void> {
  await page.getByRole("button", { name: "港 千尋 さんのメニュー" }).click();
  await page.getByRole("menuitem", { name: "サインアウト" }).click();
  await signIn(page, { name: "", email, password: MEMBER_PASSWORD });
  await arriveAt(page, "本人の確認");
}
