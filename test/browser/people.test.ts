import type { Facility } from "@bunkai/domain/account/facility";
import { beforeAll, expect, it } from "vitest";
import { facilityOf } from "../fixtures/facility.ts";
import { recordOf } from "../fixtures/group.ts";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenAdministrator, givenColleague, type Member, type Place } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let administrator: Member;
let place: Place;

beforeAll(async () => {
  const [web, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  place = { browser, url: web.url };
  const organization = { name: "みさき医療グループ", kind: "hospital" } as const;
  administrator = await givenAdministrator(place, "岬 三郎", organization);
});

it("leads whoever is alone and may invite to where that is done, not to an administrator", async () => {
  const { page } = administrator;
  await page.goto("/settings/personal");
  await arriveAt(page, "個人設定");
  await page.getByText("ほかのメンバーがいないため、まだ任せられません。").last().waitFor();
  expect(await page.getByText(/管理者がメンバーを招待すると/u).count()).toBe(0);
  await page.getByRole("link", { name: "メンバーを招待する" }).click();
  await arriveAt(page, "メンバー");
});

it("says before a member is limited how many contracts that hides, and what else", async () => {
  await givenGroup();
  const { page } = administrator;
  await page.goto("/settings/members");
  await arriveAt(page, "メンバー");
  await page.getByRole("button", { name: "浜 辺次 さんへの操作" }).click();
  await page.getByRole("menuitem", { name: "扱える施設を変える" }).click();
  const dialog = page.getByRole("dialog", { name: "浜 辺次 さんが扱える施設" });
  await dialog.getByText("グループ全体の契約を見られます。").waitFor();
  await dialog.getByRole("checkbox", { name: "みさき診療所" }).click();
  await dialog.getByText(/^いまある契約 3\s件のうち、2\s件は見えません/u).waitFor();
  await dialog.getByText("監査の記録も見られなくなります。").waitFor();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectInWidth(page, dialog.getByRole("button", { name: "保存する" }));
  await page.setViewportSize(DESK);
  await dialog.getByRole("button", { name: "保存する" }).click();
  await page.getByText("浜 辺次 さんが扱える施設を変えました").waitFor();
});

it("offers as deputies those who can be named, nobody beforehand, and names one in one go", async () => {
  const { page } = administrator;
  await page.goto("/settings/members");
  await page.getByRole("button", { name: "代理を決める" }).click();
  const dialog = page.getByRole("dialog", { name: "代理を決める" });
  await dialog.getByText("代理をする人を選ぶと、その人に任せられる役割が出ます。").waitFor();
  await dialog
    .getByRole("button", { name: "任せる" })
    .and(page.locator("[aria-disabled=true]"))
    .waitFor();
  // An administrator's one role is not lent to whoever is limited to facilities.
  await dialog.getByText("扱える施設が合わないため、選べない人：浜 辺次").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("combobox", { name: "代理をする人" }).click();
  expect(await page.getByRole("option").allTextContents()).toEqual(["選んでください", "灯 台子"]);
  await page.getByRole("option", { name: "灯 台子" }).click();
  expect(await dialog.getByRole("checkbox", { name: "管理者" }).isChecked()).toBe(true);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "任せる" }).click();
  await page.getByText("代理を決めました").waitFor();
});

it("shows invitations that wait, and folds away those that have ended", async () => {
  const { page } = administrator;
  await page.goto("/settings/members");
  const waiting = page.getByRole("table", { name: "招待", exact: true });
  await waiting.getByText("later@example.org").waitFor();
  expect(await waiting.getByText("参加済み").count()).toBe(0);
  await page
    .getByText(/^終わった招待（2\s件）$/u)
    .first()
    .click();
  const ended = page.getByRole("table", { name: /^終わった招待/u });
  expect(await ended.getByText("参加済み").count()).toBe(2);
  await expectAccessible(page);
});

it("shows administrators what was mailed without a link that works", async () => {
  const { page } = administrator;
  await page.goto("/settings/outbox");
  await arriveAt(page, "送信メール");
  const mail = page.getByRole("article").filter({ hasText: "later@example.org" });
  await mail.getByText(/\/invitations\/accept#●{6}/u).waitFor();
  expect(await page.getByRole("article").getByRole("link").count()).toBe(0);
  await page.getByRole("link", { name: "このサーバーの送信メールを見る" }).waitFor();
});

it("says that another tongue is the account's, in that tongue", async () => {
  const { page } = administrator;
  await page
    .getByRole("group", { name: "表示言語" })
    .getByRole("button", { name: "English" })
    .click();
  await page.getByText("The language of your account is English now", { exact: false }).waitFor();
  await page
    .getByRole("group", { name: "Language" })
    .getByRole("button", { name: "日本語" })
    .click();
  await page.getByText("アカウントの言語を日本語にしました", { exact: false }).waitFor();
  await expectAccessible(page);
});

/** Two colleagues, somebody who is still to come, a clinic, and three contracts: one of the clinic's. */
async function givenGroup(): Promise<void> {
  await givenColleague(place, "灯 台子", { administrator, roles: ["negotiator"] });
  await givenColleague(place, "浜 辺次", { administrator, roles: ["reviewer", "procurement"] });
  const invitation = { email: "later@example.org", roles: ["viewer"] };
  await administrator.ask("/api/v1/invitations", { json: invitation });
  const json = facilityOf("みさき診療所");
  const { id } = await administrator.ask<Facility>("/api/v1/facilities", { json });
  for (const facilityId of [id, null, null]) {
    await administrator.ask("/api/v1/contracts", { json: recordOf(facilityId) });
  }
}
