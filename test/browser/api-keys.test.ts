import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenAdministrator, givenColleague } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let url: string;
let page: Page;
let viewersPage: Page;
let secret: string;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  url = app.url;
  const place = { browser, url, viewport: DESK };
  const organization = { name: "みどり病院", kind: "hospital" } as const;
  const administrator = await givenAdministrator(place, "山田花子", organization);
  page = administrator.page;
  const viewer = await givenColleague(place, "鈴木太郎", { administrator, roles: ["viewer"] });
  viewersPage = viewer.page;
});

/** What a program sends, as curl would. */
function ask(path: string): Promise<Response> {
  return fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${secret}` } });
}

it("lets an administrator make a key, whose secret is shown once", async () => {
  await page.goto("/settings/api-keys");
  await arriveAt(page, "APIキー");
  await page.getByRole("button", { name: "キーを作る" }).click();
  const form = page.getByRole("dialog", { name: "APIキーを作る" });
  await form.getByRole("button", { name: "作る" }).click();
  await form.getByText("入力してください。").first().waitFor();
  await form.getByLabel("名前").fill("電子カルテ連携");
  await form.getByRole("checkbox", { name: "契約を読む", exact: true }).click();
  await expectAccessible(page);
  await form.getByRole("button", { name: "作る" }).click();

  const shown = page.getByRole("dialog", { name: "キーを控えてください" });
  secret = (await shown.getByText(/^bunkai_/).textContent()) ?? "";
  await expectAccessible(page);
  await shown.getByRole("button", { name: "控えたので閉じる" }).click();
  await page.getByRole("cell", { name: "電子カルテ連携" }).waitFor();
  await page.reload();
  await arriveAt(page, "APIキー");
  await page.getByText(`${secret.slice(0, 15)}…`).waitFor();
  expect(await page.content()).not.toContain(secret.slice(15));
});

it("lets a program in with it, as far as its scopes reach, and shows when it came", async () => {
  expect((await ask("/contracts")).status).toBe(200);
  expect((await ask("/editions")).status).toBe(200);
  expect((await ask("/audit")).status).toBe(403);
  await page.reload();
  await page.getByText(/（(?:127\.0\.0\.1|::1)）/).waitFor();
});

it("fits a phone", async () => {
  await page.setViewportSize(PHONE);
  await page.reload();
  await arriveAt(page, "APIキー");
  await expectInWidth(page, page.getByRole("button", { name: "キーを作る" }));
  await expectInWidth(page, page.getByRole("button", { name: "コマンドをコピー" }));
  await expectInWidth(page, page.getByRole("button", { name: "キー「電子カルテ連携」を取り消す" }));
  await page.getByRole("button", { name: "キーを作る" }).click();
  await expectInWidth(page, page.getByRole("button", { name: "作る", exact: true }));
  await expectAccessible(page);
  await page.getByRole("button", { name: "やめる" }).click();
  await page.setViewportSize(DESK);
});

it("refuses the program at once when the key is revoked", async () => {
  await page.getByRole("button", { name: "キー「電子カルテ連携」を取り消す" }).click();
  const dialog = page.getByRole("dialog", { name: "キー「電子カルテ連携」を取り消しますか" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "取り消す" }).click();
  await page.getByText("キー「電子カルテ連携」を取り消しました").waitFor();

  const answer = await ask("/contracts");
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
    401,
    "key_refused",
  ]);
  await page.getByText("取り消し済み").waitFor();
});

it("says to others who may see the keys", async () => {
  await viewersPage.goto("/settings/api-keys");
  await viewersPage.getByText("この操作ができる役割：管理者").waitFor();
  await viewersPage.getByText("山田花子").waitFor();
  await expectAccessible(viewersPage);
});
