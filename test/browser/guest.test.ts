import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { Offering } from "@bunkai/domain/offering/offering";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth, overflowOf } from "./expect-in-width.ts";
import { givenGuestTable, mailedText, TABLE_TITLE } from "./guest-table.ts";
import { doneWith, settleOpenRows } from "./main-job-steps.ts";
import type { Member } from "./member.ts";
import { givenVisit, type Visit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const ADDRESS = "yamada@example.net";
const PHONE = { width: 390, height: 844 };

let url: string;
let vendor: Member;
let hospital: Member;
/** At a phone, without an account. */
let guest: Visit;
let path: string;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  url = app.url;
  ({ hospital, path, vendor } = await givenGuestTable({ browser, url }));
  guest = await givenVisit({ browser, baseURL: url, viewport: PHONE });
  // How a page learns that nobody is signed in, that a code is wrong, and that a link has ended.
  guest.foresee(/401.*\/api\/v1\//);
  guest.foresee(/422.*\/guest-links\/entry/);
  guest.foresee(/403.*\/(?:agreements|guest-seat|matrices)/);
  guest.foresee(/404.*\/guest-links\/opening/);
}, 120_000);

it("lets whoever opened a matrix invite somebody whose organisation is not here", async () => {
  const { page } = hospital;
  await page.goto(path);
  await page.getByText("名前だけの当事者：やまだ商店").waitFor();
  await page.getByRole("link", { name: "ゲストとして招く" }).click();
  await page.locator("#guests:focus").getByRole("button", { name: "ゲストを招く" }).click();
  const dialog = page.getByRole("dialog", { name: "分担を話し合う人を招く" });
  await dialog.getByRole("button", { name: "リンクを送る" }).click();
  await dialog.getByLabel("メールアドレス").and(page.locator("[aria-invalid=true]")).waitFor();
  await expectAccessible(page);
  await dialog.getByLabel("メールアドレス").fill(` ${ADDRESS.toUpperCase()} `);
  await dialog.getByLabel("相手の氏名").fill("山田 太郎");
  await dialog.getByRole("checkbox").click();
  await dialog.getByRole("button", { name: "リンクを送る" }).click();
  await doneWith(page, `${ADDRESS} にリンクを送りました。`);
  await page.getByRole("list", { name: "ゲストの一覧" }).getByText("未開封").waitFor();
  await expectAccessible(page);
});

it("tells a vendor how to begin with a hospital that is not here, and hands out the way", async () => {
  const { page } = vendor;
  const { items } = await vendor.ask<{ items: Offering[] }>("/api/v1/offerings?own=true&limit=1");
  await page.goto(`/matrices/new?offering=${items[0]?.id}`);
  await arriveAt(page, "責任分界表を作る");
  await page.getByText(`${url}/matrices/new?offering=${items[0]?.id}`).waitFor();
  await page.getByText(/医療機関の担当者をゲストとして招けます/).waitFor();
});

it("lets the guest in with the code that was mailed, straight to the matrix", async () => {
  const { page } = guest;
  await page.goto("/guest#nothing-that-was-ever-made");
  await arriveAt(page, "このリンクは使えません");
  await page.goto("about:blank");
  await page.goto(await mailedText(hospital, ADDRESS, /https?:\S+\/guest#\S+/u));
  await arriveAt(page, "確認コードの入力");
  await page.getByText(/^y\*\*\*@example\.net に、6桁の確認コードを送りました。/).waitFor();
  const field = page.getByRole("textbox", { name: "確認コード" });
  expect(await field.getAttribute("autocomplete")).toBe("one-time-code");
  const code = await mailedText(hospital, ADDRESS, /\b\d{6}\b/u);
  await field.fill(code === "000000" ? "000001" : "000000");
  await page.getByRole("button", { name: "コードを送り直す" }).click();
  await page.getByText(/^まだ送り直していません。.*あと\d+秒で送り直せます。$/).waitFor();
  await page.getByRole("button", { name: "開く", exact: true }).click();
  await page.getByText(/^コードが違うか、期限が切れています。/).waitFor();
  await expectAccessible(page);
  await field.fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
  await page.getByRole("button", { name: "開く", exact: true }).click();
  await arriveAt(page, TABLE_TITLE);
  await page.getByText("みなと病院の 港 千尋 さんから招かれています").waitFor();
  expect(await page.getByRole("navigation", { name: "メインメニュー" }).count()).toBe(0);
  await page
    .getByText(/^あなたの番（/)
    .first()
    .waitFor();
  expect(await page.locator("body").textContent()).not.toContain("自組織");
  expect(await overflowOf(page)).toBe(0);
});

it("leads the guest back from every other address", async () => {
  const { page } = guest;
  for (const elsewhere of ["/", "/settings/members", "/find", "/guest/file"]) {
    await page.goto(elsewhere);
    await page.waitForURL(`**${path}`);
  }
  await arriveAt(page, TABLE_TITLE);
});

it("lets the guest propose, and all agree", async () => {
  const { page } = guest;
  await page.getByRole("row").filter({ hasText: "未定" }).getByRole("button").first().click();
  const panel = page.getByRole("complementary").filter({ hasText: "修正案を作る" });
  await panel.getByRole("button", { name: "修正案を作る" }).click();
  const form = page.getByRole("complementary").filter({ hasText: "実施主体" });
  await form.getByRole("radiogroup", { name: "実施主体" }).getByText("やまだ商店").click();
  await form.getByLabel("理由・伝えたいこと").fill("当社の担当者が伺います。");
  await expectAccessible(page);
  await form.getByRole("button", { name: "提案する" }).click();
  await doneWith(page, "提案しました");
  await settleOpenRows(hospital, `${url}${path}`);
  for (const side of [vendor.page, hospital.page, page]) {
    await side.goto(path);
    await side.getByRole("button", { name: /^表示中の \d+\s件に合意する$/ }).click();
    const dialog = side.getByRole("dialog");
    await dialog.getByRole("button", { name: /件に合意する$/ }).click();
    await doneWith(side, /件に合意しました$/);
  }
});

it("lets the guest enrol, state an authority and sign in the same visit", {
  timeout: 90_000,
}, async () => {
  await hospital.ask(`/api/v1${path}/agreement`, { json: { language: "ja" } });
  const { page } = guest;
  await page.goto(path);
  await page.getByRole("link", { name: "合意書を開く" }).first().click();
  await arriveAt(page, TABLE_TITLE);
  await enrol(page);
  const sign = page.getByRole("button", { name: "署名する" }).last();
  await page.getByText("読んだ文書と同じであることを確認しました").waitFor();
  await expectInWidth(page, sign);
  await sign.click();
  const dialog = page.getByRole("dialog", { name: "合意書に署名しますか" });
  await dialog.getByRole("radio", { name: "代表者" }).click();
  await dialog.getByLabel("署名する立場").fill("代表取締役");
  await dialog.getByRole("checkbox").click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "署名する" }).click();
  await page.getByRole("heading", { name: "署名しました" }).waitFor();
  await page.getByText("代表取締役（代表者）").first().waitFor();
  await expectAccessible(page);
  expect(await overflowOf(page)).toBe(0);
});

it("shuts the guest out with the next request once the link is revoked", async () => {
  const { page } = hospital;
  await page.goto(path);
  await page.getByRole("button", { name: `取り消す ${ADDRESS}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "取り消す" }).click();
  await doneWith(page, "リンクを取り消しました。");
  await page.getByRole("list", { name: "ゲストの一覧" }).getByText("取り消し済み").waitFor();
  await guest.page.goto(path);
  await arriveAt(guest.page, "このページは終わりました");
});

/** Registers an authenticator app, and keeps the recovery codes. */
async function enrol(page: Page): Promise<void> {
  await page.getByRole("button", { name: "二要素認証を登録する" }).first().click();
  await page
    .getByRole("dialog", { name: "署名のための二要素認証" })
    .getByRole("button", { name: "認証アプリで始める" })
    .click();
  const dialog = page.getByRole("dialog", { name: "認証アプリの登録" });
  const secret = (await dialog.locator("code").textContent()) ?? "";
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: "確認コード" }).fill(totpCode(secret, new Date()));
  await dialog.getByRole("button", { name: "登録を終える" }).click();
  const kept = page.getByRole("dialog", { name: "回復コードを保管してください" });
  await kept.getByRole("listitem").nth(9).waitFor();
  await expectAccessible(page);
  await kept.getByRole("button", { name: "保管しました" }).click();
}
