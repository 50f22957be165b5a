import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { Migration } from "@bunkai/domain/disclosure/migration";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { beforeAll, expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenIssuedSheet } from "./issued-sheet.ts";
import { doneWith } from "./main-job-steps.ts";
import { givenAdministrator, type Member } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let vendor: Member;
let before: Revision;
let after: Revision;

beforeAll(async () => {
  const [{ server, url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "うめもと情報", kind: "vendor" } as const;
  vendor = await givenAdministrator({ browser, url }, "梅本 栞", organization);
  await givenFreshFactor(server.installation, vendor, { minutes: 60 });
  before = await givenIssuedSheet(vendor, "うめもと健診", {
    "SDS-L001": { value: { type: "no" }, note: "ログの保管は 30 日です。" },
    "SDS-L002": { value: { type: "yes" } },
  });
  after = await givenIssuedSheet(vendor, "うめもと健診 改", {
    "SDS-L001": { value: { type: "yes" }, note: "ログの保管は 300 日です。" },
    "SDS-L002": { value: { type: "no" } },
  });
});

it("shows what differs between two sheets, which words of a note, and only the kind of change that is asked for", async () => {
  const { page } = vendor;
  await page.setViewportSize(DESK);
  await page.goto(`/comparisons?revisions=${before.id},${after.id}`);
  await page.getByRole("link", { name: "違いを見る" }).click();
  await arriveAt(page, "開示書の違い");
  const rows = page.getByRole("table", { name: "違いのある項目" }).locator("tbody tr");
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  expect(await page.locator("del").allTextContents()).toEqual(["30"]);
  expect(await page.locator("ins").allTextContents()).toEqual(["300"]);
  await expectAccessible(page);

  await page.getByRole("button", { name: /^下がった回答/ }).press("Enter");
  await expect.poll(() => rows.count()).toBe(1);
  expect(page.url()).toContain("show=worse");
  await page.setViewportSize(PHONE);
  const swap = page.getByRole("link", { name: "前と後を入れ替える" });
  await expectInWidth(page, swap);
  await swap.click();
  await expect.poll(() => page.url()).toContain(`before=${after.id}`);
});

it("moves a checklist to the newer edition from the page of its product, and confirms a changed row with one press", async () => {
  const { page } = vendor;
  await page.setViewportSize(DESK);
  const { offeringId } = before;
  const old = await vendor.ask<Disclosure>("/api/v1/disclosures", {
    json: { offeringId, editionKey: "vendor-checklist-r6-own" },
  });
  for (const key of ["access-rights.server", "access-rights.terminal"]) {
    await vendor.ask(`/api/v1/disclosures/${old.id}/answers/${key}`, {
      method: "PUT",
      json: { answer: { ...UNANSWERED, value: { type: "yes" } }, version: 0 },
    });
  }
  await page.goto(`/offerings/${offeringId}`);
  await page.getByRole("button", { name: /^医療機関等.*令和6年度.*令和7年度.*に移す$/ }).click();
  await page.getByRole("dialog", { name: "新しい版の様式に移す" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "移す", exact: true }).click();
  await arriveAt(page, "様式の移行の控え");
  await page.getByText("未確認 1").waitFor();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  const confirm = page.getByRole("button", { name: "確認済みにする" });
  await expectInWidth(page, confirm);

  await confirm.click();
  await doneWith(page, /1.件を確認済みにしました/);
  await expect.poll(() => page.getByText("未確認 1").count()).toBe(0);
  const id = /disclosures\/([^/]+)\/migration/u.exec(page.url())?.[1];
  const view = await vendor.ask<{ migration: Migration }>(`/api/v1/disclosures/${id}/migration`);
  expect(view.migration.receipt.reworded).toHaveLength(4);
});
