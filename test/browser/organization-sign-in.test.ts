import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenOidcProvider, type OidcProvider } from "../fixtures/oidc-provider.ts";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenAdministrator, givenColleague, type Member } from "./member.ts";
import { givenVisit, type Visit } from "./visit.ts";
import { givenWebApp, type WebApp } from "./web-app.ts";

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const TITLE = "組織のサインイン";

let web: WebApp;
let oidc: OidcProvider;
let administrator: Member;
let colleague: Member;
let visit: Visit;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  web = app;
  oidc = await givenOidcProvider(`${web.url}/api/auth/organization/callback`);
  const organization = { name: "みなと病院", kind: "hospital" } as const;
  administrator = await givenAdministrator({ browser, url: web.url }, "港 千尋", organization);
  colleague = await givenColleague({ browser, url: web.url }, "磯部 葵", {
    administrator,
    roles: ["administrator"],
  });
  await givenFreshFactor(web.server.installation, administrator);
  oidc.accounts.set("isobe", { email: colleague.email, emailVerified: true, amr: ["pwd", "otp"] });
  oidc.accounts.set("stranger", { email: "stranger@example.org", amr: ["pwd"] });
  visit = await givenVisit({ browser, baseURL: web.url });
  // The provider's page has no picture for its tab; whoever is not signed in is told so.
  visit.foresee(/favicon/);
  visit.foresee(/401.*\/api\/v1\/me\]/);
});

it("is set up by an administrator, who tries the connection first and gets the link to hand out", async () => {
  const { foresee, page } = administrator;
  foresee(/422.*\/identity-provider/);
  await page.goto("/settings/organization");
  await arriveAt(page, "組織");
  await page.getByRole("button", { name: "設定する" }).click();
  const dialog = page.getByRole("dialog", { name: "組織のサインインの設定" });
  await dialog.getByRole("button", { name: "保存" }).click();
  const secret = dialog.getByRole("textbox", { name: "クライアントシークレット" });
  await secret.and(page.locator("[aria-invalid=true]")).waitFor();
  const issuer = dialog.getByLabel("発行者（issuer）のURL");
  await issuer.fill(`${oidc.client.issuer}/elsewhere`);
  await dialog.getByRole("button", { name: "接続を確かめる" }).click();
  await dialog.getByText(/^サーバーは答えましたが/).waitFor();
  await issuer.fill(oidc.client.issuer);
  await dialog.getByRole("button", { name: "接続を確かめる" }).click();
  await dialog.getByText(/^つながりました/).waitFor();
  await dialog.getByLabel("クライアントID").fill(oidc.client.clientId);
  await secret.fill(oidc.client.clientSecret);
  await dialog.getByLabel("メールアドレスのドメイン").fill("example.org");
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectInWidth(page, dialog.getByRole("button", { name: "保存" }));
  await dialog.getByRole("button", { name: "保存" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("有効・未確認").waitFor();
  expect(await page.getByText("使えます", { exact: true }).count()).toBe(0);
  // The message that it was saved stands outside of the page for a while.
  await page.reload();
  await arriveAt(page, "組織");
  await expectInWidth(page, page.getByRole("button", { name: "リンクをコピー" }));
  await page.setViewportSize(DESK);
});

it("leads by the link through the provider's own page, and back to where the visit was going", async () => {
  const { page } = visit;
  await page.goto(`${await linkOf(administrator)}?next=/settings/personal`);
  await arriveAt(page, TITLE);
  await page.getByRole("button", { name: "組織のサインインへ進む" }).click();
  await logIn(page, "isobe");
  await arriveAt(page, "個人設定");
  await page.getByText(/^いまは「みなと病院」のサインインで入っています/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "磯部 葵 さんのメニュー" }).click();
  await page.getByText("この組織だけで使えるサインイン").last().waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
});

it("asks at the provider once more before what binds, and comes back to the same page", async () => {
  const { foresee, page } = visit;
  foresee(/403.*\/identity-provider/);
  const { db } = web.server.installation;
  await db.auth.execute(
    "update auth.session set second_factor_at = second_factor_at - interval '1 hour' where method = 'provider'",
  );
  await page.goto("/settings/organization");
  const save = async () => {
    await page.getByRole("button", { name: "設定を変える" }).click();
    await page.getByRole("checkbox", { name: "全員に、このサインインを求める" }).check();
    await page.getByRole("button", { name: "保存" }).click();
  };
  await save();
  const asking = page.getByRole("dialog", { name: "もう一度確かめる" });
  await asking.waitFor();
  await expectAccessible(page);
  await asking.getByRole("button", { name: "組織のサインインで確かめる" }).click();
  await logIn(page, "isobe");
  await arriveAt(page, "組織");
  await save();
  await page.getByText("全員に求めています").waitFor();
});

it("keeps out who comes another way, and tells them the way, and administrators theirs", async () => {
  const { foresee, page } = colleague;
  foresee(/403.*\/api\/v1\//);
  await page.goto("/settings/members");
  await arriveAt(page, "組織のサインインが必要です");
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectInWidth(
    page,
    page.getByRole("button", { name: "サインアウトして、組織のサインインへ進む" }),
  );
  await page.setViewportSize(DESK);
  await page.getByRole("button", { name: "二要素認証を示して続ける" }).click();
  await page.getByRole("button", { name: "パスキーで始める" }).waitFor();
});

it("says why somebody is not let in, and how to get in", async () => {
  const { foresee, page } = await givenVisit({ baseURL: web.url, viewport: PHONE });
  foresee(/favicon/);
  await page.goto(await linkOf(administrator));
  await page.getByRole("button", { name: "組織のサインインへ進む" }).click();
  await logIn(page, "stranger");
  await arriveAt(page, TITLE);
  await page.getByRole("alert").getByText("招待が必要です").waitFor();
  await expectAccessible(page);
  await expectInWidth(page, page.getByRole("button", { name: "もう一度試す" }));
});

async function linkOf({ ask }: Member): Promise<string> {
  const settings = await ask<{ provider: { id: string } }>(
    "/api/v1/organization/identity-provider",
  );
  return `/sign-in/organization/${settings.provider.id}`;
}

/** The form of the provider: somebody else's page. */
async function logIn(page: Page, login: string): Promise<void> {
  await page.getByRole("heading", { name: "病院の認証基盤" }).waitFor();
  expect(new URL(page.url()).origin).toBe(oidc.client.issuer);
  await page.getByLabel("利用者名").fill(login);
  await page.getByRole("button", { name: "ログイン" }).click();
}
