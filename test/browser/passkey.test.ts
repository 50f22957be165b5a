import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenSheetDraft } from "./issued-sheet.ts";
import { givenAdministrator, MEMBER_PASSWORD, type Member } from "./member.ts";
import { givenVirtualAuthenticator, type VirtualAuthenticator } from "./virtual-authenticator.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp, type WebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };

let web: WebApp;
let vendor: Member;
let key: VirtualAuthenticator;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  web = app;
  vendor = await givenAdministrator({ browser, url: web.url }, "春風 進", {
    name: "はるかぜネット株式会社",
    kind: "vendor",
  });
  key = await givenVirtualAuthenticator(vendor.page);
  vendor.foresee(/401.*\/api\/v1\/me\]/);
});

it("lets a person begin with a passkey on a security key, who first turned the question down", async () => {
  const { page } = vendor;
  await page.goto("/settings/personal");
  await arriveAt(page, "個人設定");
  await page.setViewportSize(PHONE);
  const begin = page.getByRole("button", { name: "パスキーで始める" });
  await expectInWidth(page, begin);
  await begin.click();
  const dialog = page.getByRole("dialog", { name: "パスキーの登録" });
  await dialog.getByText(/^何人かで使うPCには登録しないでください。/).waitFor();
  await dialog.getByLabel("名前").fill("青いセキュリティキー");
  await dialog.getByLabel("現在のパスワード", { exact: true }).fill(MEMBER_PASSWORD);
  const submit = dialog.getByRole("button", { name: "パスキーを登録する" });
  await expectInWidth(page, submit);
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await key.confirm(false);
  await submit.click();
  await dialog.getByText("パスキーでの確認が終わりませんでした").waitFor();
  await expectAccessible(page);
  expect(await dialog.getByLabel("名前").inputValue()).toBe("青いセキュリティキー");
  await key.confirm(true);
  await submit.click();
  const codes = page.getByRole("dialog", { name: "回復コードを保管してください" });
  await codes.getByRole("listitem").nth(9).waitFor();
  await codes.getByRole("button", { name: "保管しました" }).click();
  await page.getByText("青いセキュリティキー", { exact: true }).waitFor();
  await page.getByText("まだ使っていません", { exact: true }).waitFor();
  await expectAccessible(page);
});

it("lets the person sign in with it, without an address", async () => {
  const { page } = vendor;
  await signOut(page);
  await arriveAt(page, "サインイン");
  await key.confirm(false);
  const signIn = page.getByRole("button", { name: "パスキーでサインイン" });
  await signIn.click();
  await page.getByText("パスキーでの確認が終わりませんでした").waitFor();
  await expectAccessible(page);
  await key.confirm(true);
  await signIn.click();
  await arriveAt(page, "はるかぜネット株式会社");
});

it("takes it in the place of a code after the password", async () => {
  const { page } = vendor;
  await signOut(page);
  await page.getByLabel("メールアドレス").fill(vendor.email);
  await page.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await page.getByRole("button", { name: "サインインする" }).click();
  await arriveAt(page, "本人の確認");
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.getByRole("button", { name: "パスキーで確かめる" }).click();
  await arriveAt(page, "はるかぜネット株式会社");
});

it("asks for it once more before a sheet is issued, loses nothing when it is turned down, and goes on with the deed", async () => {
  const { foresee, page } = vendor;
  foresee(/403.*\/publish\]/);
  const id = await givenSheetDraft(vendor, "はるかぜ調剤", {
    "SDS-L001": { value: { type: "yes" } },
    "SDS-L002": { value: { type: "yes" } },
  });
  await web.server.installation.db.auth.execute(
    "update auth.session set second_factor_at = second_factor_at - interval '1 hour'",
  );
  await page.goto(`/disclosures/${id}`);
  await page.getByRole("button", { name: "発行する" }).click();
  const issuing = page.getByRole("dialog", { name: "この内容で発行しますか" });
  await issuing.getByRole("button", { name: "発行する" }).click();
  const asking = page.getByRole("dialog", { name: "本人の確認" });
  await asking.getByText(/^回復コードは、ここでは使えません。/).waitFor();
  await expectAccessible(page);
  await key.confirm(false);
  const show = asking.getByRole("button", { name: "パスキーで確かめる" });
  await page.setViewportSize(PHONE);
  await expectInWidth(page, show);
  await page.setViewportSize(DESK);
  await show.click();
  await asking.getByText("パスキーでの確認が終わりませんでした").waitFor();
  await key.confirm(true);
  await show.click();
  await arriveAt(page, "SDS 第1版");
});

it("gives it another name, takes no device twice, keeps the last one while an organisation demands it, and lets it go then", async () => {
  const { foresee, page } = vendor;
  await page.goto("/settings/personal");
  await page
    .getByRole("button", { name: "パスキー「青いセキュリティキー」の名前を変える" })
    .click();
  const renaming = page.getByRole("dialog", { name: "パスキーの名前" });
  await renaming.getByLabel("名前").fill("予備の鍵");
  await renaming.getByRole("button", { name: "この名前にする" }).click();
  await page.getByText("予備の鍵", { exact: true }).waitFor();

  // The same security key is asked for a second one.
  await page.getByRole("button", { name: "パスキーを追加する" }).click();
  const adding = page.getByRole("dialog", { name: "パスキーの登録" });
  await adding.getByRole("button", { name: "パスキーを登録する" }).click();
  await adding.getByText("この端末は登録済みです").waitFor();
  await expectAccessible(page);
  await adding.getByRole("button", { name: "やめる" }).click();

  const remove = page.getByRole("button", { name: "パスキー「予備の鍵」を外す" });
  await demand(true);
  await page.reload();
  await remove.and(page.locator("[aria-disabled=true]")).waitFor();
  const why = page.getByText(/最後の1つは外せません：はるかぜネット株式会社$/);
  expect(await remove.getAttribute("aria-describedby")).toBe(await why.first().getAttribute("id"));
  await expectAccessible(page);
  await demand(false);
  await page.reload();
  await remove.click();
  const removing = page.getByRole("dialog", { name: "パスキー「予備の鍵」を外しますか" });
  await removing.getByText(/^これが最後の1つです。/).waitFor();
  await expectAccessible(page);
  await removing.getByRole("button", { name: "外す", exact: true }).click();
  await page.getByRole("button", { name: "パスキーで始める" }).waitFor();
  foresee(/422.*\/passkey\/verify-authentication\]/);
  await signOut(page);
  await page.getByRole("button", { name: "パスキーでサインイン" }).click();
  await page
    .getByText("このパスキーは、登録されていないか、外されました。", { exact: false })
    .waitFor();
});

it("says calmly where a browser knows no passkeys", async () => {
  const { foresee, page } = await givenVisit({ baseURL: web.url });
  foresee(/401.*\/api\/v1\/me\]/);
  await page.addInitScript("delete window.PublicKeyCredential");
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "パスキーでサインイン" }).click();
  await page.getByText("このブラウザーではパスキーを使えません").waitFor();
  await expectAccessible(page);
});

let demands = 0;

/** Whether the organisation demands two factors of all. By a request: the page of it is tested elsewhere. */
async function demand(isDemanded: boolean): Promise<void> {
  demands += 1;
  await vendor.ask("/api/v1/organization/second-factor", {
    method: "PATCH",
    json: { isDemanded },
    version: demands,
  });
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "春風 進 さんのメニュー" }).click();
  await page.getByRole("menuitem", { name: "サインアウト" }).click();
}
