import type { MatrixRow } from "@bunkai/domain/responsibility/matrix";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { type GuestTable, givenGuestTable, mailedText, TABLE_TITLE } from "./guest-table.ts";
import { settleOpenRows } from "./main-job-steps.ts";
import { givenVirtualAuthenticator } from "./virtual-authenticator.ts";
import { givenVisit, type Visit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const ADDRESS = "yamada@example.net";
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };

let url: string;
let table: GuestTable;
/** At a PC with a security key, without an account. */
let guest: Visit;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  url = app.url;
  table = await givenGuestTable({ browser, url });
  const { hospital, id: matrixId, path } = table;
  await invite(ADDRESS, { kind: "matrix", matrixId, maySign: true });
  await settleOpenRows(hospital, `${url}${path}`);
  guest = await givenVisit({ browser, baseURL: url });
  guest.foresee(/401.*\/api\/v1\/me\]/);
}, 120_000);

it("offers a guest who is to sign a passkey, and lets the guest sign with it in the one visit", {
  timeout: 90_000,
}, async () => {
  const { page } = guest;
  const key = await givenVirtualAuthenticator(page);
  await enter(page);
  await arriveAt(page, TABLE_TITLE);
  const { hospital, path, vendor } = table;
  for (const side of [vendor.page, hospital.page, page]) await acceptAll(side);
  await hospital.ask(`/api/v1${path}/agreement`, { json: { language: "ja" } });
  await page.goto(path);
  await page.getByRole("link", { name: "合意書を開く" }).first().click();
  await arriveAt(page, TABLE_TITLE);

  await page.setViewportSize(PHONE);
  await page.getByRole("button", { name: "二要素認証を登録する" }).first().click();
  const choice = page.getByRole("dialog", { name: "署名のための二要素認証" });
  await choice.getByText(/スマートフォンは要りません。$/).waitFor();
  await expectInWidth(page, choice.getByRole("button", { name: "認証アプリで始める" }));
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await choice.getByRole("button", { name: "パスキーで始める" }).click();
  const making = page.getByRole("dialog", { name: "パスキーの登録" });
  await making.getByLabel("名前").fill("青いセキュリティキー");
  await expectAccessible(page);
  await key.confirm(false);
  const register = making.getByRole("button", { name: "パスキーを登録する" });
  await register.click();
  await making.getByText("パスキーでの確認が終わりませんでした").waitFor();
  await key.confirm(true);
  await register.click();
  const kept = page.getByRole("dialog", { name: "回復コードを保管してください" });
  await kept.getByRole("listitem").nth(9).waitFor();
  await kept.getByRole("button", { name: "保管しました" }).click();

  await page.getByText("読んだ文書と同じであることを確認しました").waitFor();
  await page.getByRole("button", { name: "署名する" }).last().click();
  const signing = page.getByRole("dialog", { name: "合意書に署名しますか" });
  await signing.getByRole("radio", { name: "代表者" }).click();
  await signing.getByLabel("署名する立場").fill("代表取締役");
  await signing.getByRole("checkbox").click();
  await signing.getByRole("button", { name: "署名する" }).click();
  await page.getByRole("heading", { name: "署名しました" }).waitFor();
  await expectAccessible(page);
});

it("leads a guest whose address has an account to that account, instead of changing it", {
  timeout: 90_000,
}, async () => {
  const { hospital, vendor } = table;
  const { id: matrixId } = await hospital.ask<{ id: string }>("/api/v1/matrices", {
    json: await anotherTable(),
  });
  await invite(vendor.email, { kind: "matrix", matrixId, maySign: true });
  await settleOpenRows(hospital, `${url}/matrices/${matrixId}`);
  for (const side of [hospital.page, vendor.page]) await acceptAll(side, matrixId);
  const { page } = vendor;
  vendor.foresee(/403.*\/guest-seat\/passkey/);
  await page.goto("about:blank");
  await page.goto(await mailedText(hospital, vendor.email, /https?:\S+\/guest#\S+/u));
  await page.getByText("春風 進 さんのサインインが終わります").waitFor();
  await expectAccessible(page);
  await typeCode(page, vendor.email);
  await arriveAt(page, "もう一つの表");
  await acceptAll(page, matrixId);
  await hospital.ask(`/api/v1/matrices/${matrixId}/agreement`, { json: { language: "ja" } });
  await page.goto(`/matrices/${matrixId}`);
  await page.getByRole("link", { name: "合意書を開く" }).first().click();
  await page.getByRole("button", { name: "二要素認証を登録する" }).first().click();
  await page.getByRole("button", { name: "パスキーで始める" }).click();
  await page.getByRole("button", { name: "パスキーを登録する" }).click();
  const told = page.getByRole("dialog", { name: "このメールアドレスは Bunkai に登録済みです" });
  await told.waitFor();
  await expectAccessible(page);
  vendor.foresee(/401.*\/api\/v1\/me\]/);
  await told.getByRole("button", { name: "終えてサインインする" }).click();
  await arriveAt(page, "サインイン");
  expect(new URL(page.url()).searchParams.get("next")).toBe("/settings/personal");
});

/** A table of the hospital and the vendor's rival, who is not here. */
async function anotherTable(): Promise<object> {
  const { hospital, vendor } = table;
  type Mine = { readonly memberships: readonly { readonly organizationId: string }[] };
  const [own, other] = await Promise.all(
    [hospital, vendor].map((one) => one.ask<Mine>("/api/v1/me", { method: "GET" })),
  );
  const { items } = await vendor.ask<{ items: { id: string }[] }>("/api/v1/offerings?own=true", {
    method: "GET",
  });
  const idOf = (mine?: Mine) => mine?.memberships[0]?.organizationId ?? null;
  return {
    title: "もう一つの表",
    offeringId: items[0]?.id,
    basisRevisionIds: [],
    parties: [
      { key: "hospital", kind: "hospital", name: "みなと病院", organizationId: idOf(own) },
      { key: "vendor", kind: "vendor", name: "はるかぜネット", organizationId: idOf(other) },
      { key: "dealer", kind: "dealer", name: "やまだ商店", organizationId: null },
    ],
  };
}

async function invite(email: string, object: object): Promise<void> {
  const invited = { email, personName: "山田 太郎", validDays: 14, language: "ja" };
  await table.hospital.ask("/api/v1/guest-links", {
    json: { partyKey: "dealer", ...object, ...invited },
  });
}

async function enter(page: Page): Promise<void> {
  await page.goto(await mailedText(table.hospital, ADDRESS, /https?:\S+\/guest#\S+/u));
  await typeCode(page, ADDRESS);
}

async function typeCode(page: Page, email: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "確認コード" });
  await field.waitFor();
  await field.fill(await mailedText(table.hospital, email, /\b\d{6}\b/u));
  await page.getByRole("button", { name: "開く", exact: true }).click();
}

/** By requests, with the session of a page: agreeing by hand is tested elsewhere. */
async function acceptAll(page: Page, matrixId = table.id): Promise<void> {
  const address = `${url}/api/v1/matrices/${matrixId}`;
  const { rows } = (await (await page.request.get(address)).json()) as { rows: MatrixRow[] };
  const data = { rows: rows.map(({ id, proposalNumber }) => ({ id, proposalNumber })) };
  const headers = { origin: url };
  const accepted = await page.request.post(`${address}/acceptances`, { data, headers });
  expect(accepted.status()).toBe(200);
}
