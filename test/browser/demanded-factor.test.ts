import { totpCode } from "@bunkai/cli/demo/totp-code";
import { session } from "@bunkai/db/schema/schema";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenAdministrator, givenColleague, MEMBER_PASSWORD, type Member } from "./member.ts";
import { givenWebApp, type WebApp } from "./web-app.ts";

const STEP_MS = 30_000;
const HOUR_MS = 3_600_000;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let web: WebApp;
let administrator: Member;
let colleague: Member;

beforeAll(async () => {
  const [app, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  web = app;
  const organization = { name: "みなと病院", kind: "hospital" } as const;
  administrator = await givenAdministrator({ browser, url: web.url }, "港 千尋", organization);
  colleague = await givenColleague({ browser, url: web.url, viewport: PHONE }, "磯部 葵", {
    administrator,
    roles: ["viewer"],
  });
});

it("says beforehand that a deed takes a second factor, asks for a code that is no longer fresh, and goes on with the deed", async () => {
  const { foresee, page } = administrator;
  // The code is asked for because the server refuses the deed without it.
  foresee(/403.*\/organization\/second-factor\]/);
  await page.goto("/settings/organization");
  await arriveAt(page, "組織");
  const begin = page.getByRole("button", { name: "全員に求める" });
  await begin.and(page.locator("[aria-disabled=true]")).waitFor();
  await page.getByRole("link", { name: "個人設定で二要素認証を始める" }).click();
  await arriveAt(page, "個人設定");
  const code = await givenStaleFactor(administrator);

  await page.goto("/settings/organization");
  await begin.click();
  const dialog = page.getByRole("dialog", { name: "全員に二要素認証を求めますか" });
  await dialog.getByText(/^1人が、まだ二要素認証を使っていません。/).waitFor();
  await dialog.getByText("磯部 葵").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "全員に求める" }).click();
  const asking = page.getByRole("dialog", { name: "本人の確認" });
  const field = asking.getByRole("textbox", { name: "確認コード" });
  await field.waitFor();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectInWidth(page, asking.getByRole("button", { name: "確かめて続ける" }));
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await field.fill(code);
  await asking.getByRole("button", { name: "確かめて続ける" }).click();
  await page.getByText("求めています", { exact: true }).waitFor();
  await dialog.waitFor({ state: "detached" });
});

it("lets a member who was shut out switch on the second factor on a phone, and go on in the same visit", async () => {
  const { foresee, page } = colleague;
  foresee(/403.*\/api\/v1\//);
  await page.goto("/settings/members");
  await arriveAt(page, "二要素認証が必要です");
  await page.getByRole("button", { name: "認証アプリで始める" }).click();
  const dialog = page.getByRole("dialog", { name: "認証アプリで始める" });
  await dialog.getByLabel("パスワード", { exact: true }).fill(MEMBER_PASSWORD);
  await dialog.getByRole("button", { name: "次へ" }).click();
  const secret = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByRole("textbox", { name: "確認コード" }).fill(totpCode(secret, new Date()));
  await dialog.getByRole("button", { name: "始める", exact: true }).click();
  const kept = page.getByRole("button", { name: "保管しました" });
  await expectInWidth(page, kept);
  await expectAccessible(page);
  await kept.click();
  await arriveAt(page, "メンバー");
});

it("lists where a person is signed in, and ends what is not wanted", async () => {
  const { page } = colleague;
  await web.server.installation.db.auth.insert(session).values({
    ...(await ownSession(page)),
    token: "another",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
    expiresAt: new Date(Date.now() + HOUR_MS),
  });
  await page.goto("/settings/personal");
  await arriveAt(page, "個人設定");
  await page.getByText("この端末").waitFor();
  const end = page.getByRole("button", { name: "Linux の Firefox のサインインを終わらせる" });
  await expectInWidth(page, end);
  await end.click();
  await end.waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: "ほかをすべて終わらせる" }).count()).toBe(0);
});

/** Whose session a page has, as far as another one of the same person needs it. */
async function ownSession(page: Page): Promise<{ userId: string }> {
  const answer = await page.request.get("/api/v1/me");
  const { person } = (await answer.json()) as { person: { id: string } };
  return { userId: person.id };
}

/** Gives somebody an authenticator app that has shown a code an hour ago. @returns the code that it shows next */
async function givenStaleFactor({ ask }: Member): Promise<string> {
  const { totpURI } = await ask<{ totpURI: string }>("/api/auth/two-factor/enable", {
    json: { password: MEMBER_PASSWORD },
  });
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  const atMs = Date.now();
  await ask("/api/auth/two-factor/verify-totp", {
    json: { code: totpCode(secret, new Date(atMs)) },
  });
  const { db } = web.server.installation;
  await db.auth.execute(
    "update auth.session set second_factor_at = second_factor_at - interval '1 hour'",
  );
  return totpCode(secret, new Date(atMs + STEP_MS));
}
