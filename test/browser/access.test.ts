import type { Revision } from "@bunkai/domain/disclosure/revision";
import { beforeAll, expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { overflowOf } from "./expect-in-width.ts";
import { givenIssuedSheet } from "./issued-sheet.ts";
import { doneWith } from "./main-job-steps.ts";
import { givenAdministrator, type Member } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

let vendor: Member;
let hospital: Member;
let revision: Revision;

beforeAll(async () => {
  const [{ server, url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const place = { browser, url };
  vendor = await givenAdministrator(place, "秋月 遥", { name: "あきつき電機", kind: "vendor" });
  const kind = "hospital" as const;
  hospital = await givenAdministrator(place, "湊 海", { name: "みなと病院", kind });
  await givenFreshFactor(server.installation, vendor, { minutes: 60 });
  const answers = { "SDS-L001": { value: { type: "yes" } } } as const;
  revision = await givenIssuedSheet(vendor, "あきつき検査", answers, "onRequest");
  // A word that came too late is refused.
  vendor.foresee(/409/);
});

it("a hospital that was declined asks again, and a late word on it is refused with what happened", async () => {
  await hospital.page.goto(`/revisions/${revision.id}`);
  await hospital.page.getByRole("button", { name: "閲覧を申請する" }).click();
  await hospital.page.getByText("申請済みです。返事を待っています。").waitFor();

  const { page } = vendor;
  await page.goto(`/offerings/${revision.offeringId}`);
  await page.getByRole("button", { name: "みなと病院 の申請を断る" }).waitFor();
  type Wishes = { readonly items: readonly { readonly id: string }[] };
  const { items } = await vendor.ask<Wishes>("/api/v1/access-requests");
  const decision = { state: "declined", seen: "open" };
  await vendor.ask(`/api/v1/access-requests/${items[0]?.id}/decision`, { json: decision });
  await page.getByRole("button", { name: "みなと病院 に閲覧を許可する" }).click();
  await doneWith(page, "読んだあとに、この申請の状態が変わりました");
  await doneWith(page, /みなと病院 の申請を断りました。/);
  await page.getByText("不許可", { exact: true }).waitFor();

  await hospital.page.reload();
  await hospital.page.getByText("申請は断られました。もう一度申請できます。").waitFor();
  await hospital.page.getByRole("button", { name: "閲覧を申請する" }).click();
  await hospital.page.getByText("申請済みです。返事を待っています。").waitFor();
  await page.reload();
  await page.getByText("未回答", { exact: true }).waitFor();
  await page.getByRole("button", { name: "みなと病院 に閲覧を許可する" }).click();
  await doneWith(page, "みなと病院 に閲覧を許可しました");
});

it("a sheet stays with its readers when it is issued anew, and nobody widens them unwarned", async () => {
  const { page } = vendor;
  await page.goto(`/offerings/${revision.offeringId}`);
  await page.getByRole("link", { name: /の下書きを開く$/ }).click();
  await arriveAt(page, "SDS の下書き");
  await page.getByRole("button", { name: "発行する" }).click();
  const dialog = page.getByRole("dialog", { name: "この内容で発行しますか" });
  const few = dialog.getByRole("radio", { name: "申請した組織だけ" });
  await few.waitFor();
  expect(await few.isChecked()).toBe(true);
  const warning = dialog.getByText("読める組織が、すべての組織に広がります");
  expect(await warning.count()).toBe(0);

  await dialog.getByRole("radio", { name: "すべての組織" }).click();
  await warning.waitFor();
  await dialog.getByText(/閲覧を許可した組織（みなと病院）だけです。/).waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBe(0);
});
