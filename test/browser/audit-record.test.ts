import { signHeads } from "@bunkai/actions/audit/sign-heads";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenFounder } from "./founder.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp, type WebApp } from "./web-app.ts";

const WAIT_MS = 20_000;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let page: Page;
let web: WebApp;

beforeAll(async () => {
  web = await givenWebApp();
  const { url } = web;
  const visit = await givenVisit({ baseURL: url });
  visit.foresee(/401.*\/api\/v1\/me\]/);
  page = visit.page;
  await givenFounder(page, url);
});

const entries = () => page.getByRole("button", { name: /^記録 \d+ を開く$/ });

it("is filtered without a mouse, and keeps the filter in the address", async () => {
  await page.setViewportSize(DESK);
  await page.goto("/audit");
  await arriveAt(page, "監査");
  await entries().nth(1).waitFor();
  const all = await entries().count();
  expect(all).toBeGreaterThan(1);

  await page.locator("summary", { hasText: "絞り込み" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.name")).toBe("deed");
  // A list is searched by typing, which needs a method of input for Japanese: here it is chosen from.
  await page.getByRole("combobox", { name: "操作", exact: true }).selectOption("invitation.create");
  await page.getByRole("textbox", { name: "ことば" }).focus();
  await page.keyboard.type("taro");
  await page.keyboard.press("Enter");

  await page.getByText("絞り込み中：操作「メンバーを招待した」、ことば「taro」").waitFor();
  await expect.poll(() => entries().count(), { timeout: WAIT_MS }).toBe(1);
  expect(decodeURIComponent(page.url())).toContain("deed=invitation.create");
  expect(await page.getByText("招待 taro@example.org").count()).toBe(1);

  await page.reload();
  await expect.poll(() => entries().count(), { timeout: WAIT_MS }).toBe(1);
  const download = page.getByRole("link", { name: "CSV で書き出す" });
  expect(await download.getAttribute("href")).toContain("deed=invitation.create");
  await expectAccessible(page);

  await page.getByRole("button", { name: "絞り込みを解除" }).press("Enter");
  await expect.poll(() => entries().count(), { timeout: WAIT_MS }).toBe(all);
});

it("says that nothing fits, and how to see everything again", async () => {
  await page.goto("/audit?title=ありません");
  await page.getByText("合う記録はありません").waitFor();
  await expectAccessible(page);
});

it("fits a phone, with the filter open", async () => {
  await page.setViewportSize(PHONE);
  await page.goto("/audit?kind=member");
  await arriveAt(page, "監査");
  await expectInWidth(page, page.getByRole("button", { name: "絞り込む" }));
  await expectInWidth(page, page.getByRole("link", { name: "CSV で書き出す" }));
  await expectAccessible(page);
});

it("recomputes the whole record whatever the filter, and says what was checked and what was not", async () => {
  await page.setViewportSize(DESK);
  await page.goto("/audit?kind=organization");
  await page.getByRole("button", { name: "計算し直す" }).press("Enter");
  await page.getByText("改ざんは見つかりませんでした").waitFor();
  expect(await page.getByText("まだ署名がないため、署名との照合はしていません。").count()).toBe(1);
  await expectAccessible(page);

  await signHeads(web.server.installation);
  await page.reload();
  await page.getByText(/記録 \d+ まで、.*に署名しました。/u).waitFor();
  await page.getByRole("button", { name: "計算し直す" }).press("Enter");
  await page.getByText(/署名した記録 1\s件の署名が、このシステムの証明書に合い/u).waitFor();
});

it("refuses a file that is no statement of a counterpart", async () => {
  await page.goto("/audit");
  await page
    .getByLabel("相手の組織から受け取った控え（JSON）も調べる")
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByText("控えとして読めないファイルです").waitFor();
});
