import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { Locator } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { doneWith } from "./main-job-steps.ts";
import { givenAdministrator, givenColleague, MEMBER_PASSWORD, type Member } from "./member.ts";
import { givenWebApp, type WebApp } from "./web-app.ts";

const STEP_MS = 30_000;
const PHONE = { width: 390, height: 844 };
const ADDRESS = "shomei@example.org";

let app: WebApp;
let administrator: Member;
/** A code that the server takes now and has not seen: of the half minute that comes, of this one, or of the one before. */
let nextCode: () => string;

beforeAll(async () => {
  const [web, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  app = web;
  const place = { browser, url: app.url };
  const organization = { name: "みさき病院", kind: "hospital" } as const;
  administrator = await givenAdministrator(place, "岬 遥", organization);
  await givenColleague(place, "磯部 涼", { administrator, roles: ["viewer"] });
  administrator.foresee(
    /403.*\/api\/(?:v1\/(?:invitations|members|api-keys)|auth\/change-password)/,
  );
  const { totpURI } = await administrator.ask<{ totpURI: string }>("/api/auth/two-factor/enable", {
    json: { password: MEMBER_PASSWORD },
  });
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  const used = new Set<string>();
  nextCode = () => {
    const codes = [STEP_MS, 0, -STEP_MS].map((afterMs) =>
      totpCode(secret, new Date(Date.now() + afterMs)),
    );
    const code = codes.find((one) => !used.has(one)) ?? "";
    used.add(code);
    return code;
  };
  await administrator.ask("/api/auth/two-factor/verify-totp", { json: { code: nextCode() } });
}, 120_000);

/** An hour later. */
async function givenStaleFactor(): Promise<void> {
  await app.server.installation.db.auth.execute(
    "update auth.session set second_factor_at = second_factor_at - interval '1 hour'",
  );
}

/** On the dialog that asks who is there: shows a code. */
async function showCode(asking: Locator, code: string): Promise<void> {
  await asking.getByRole("textbox", { name: "確認コード" }).fill(code);
  await expectAccessible(administrator.page);
  await asking.getByRole("button", { name: "確かめて続ける" }).click();
}

it("asks in place who is there before somebody is invited to sign, and then sends the invitation", async () => {
  const { page } = administrator;
  await givenStaleFactor();
  await page.goto("/settings/members");
  await arriveAt(page, "メンバー");
  await page.getByRole("button", { name: "メンバーを招待する" }).click();
  const dialog = page.getByRole("dialog", { name: "メンバーを招待する" });
  await dialog.getByLabel("メールアドレス").fill(ADDRESS);
  await dialog.getByRole("checkbox", { name: /^署名者/u }).click();
  await dialog.getByRole("button", { name: "招待する", exact: true }).click();
  const asking = page.getByRole("dialog", { name: "本人の確認" });
  await showCode(asking, nextCode());
  await doneWith(page, `${ADDRESS} を招待しました`);
  await expectAccessible(page);
});

it("does so on a phone, where a member is to administer, and leaves all as it was when nobody answers", async () => {
  const { page } = administrator;
  await givenStaleFactor();
  await page.setViewportSize(PHONE);
  await page.goto("/settings/members");
  await page.getByRole("button", { name: "磯部 涼 さんへの操作" }).click();
  await page.getByRole("menuitem", { name: "役割を変える" }).click();
  const dialog = page.getByRole("dialog", { name: "磯部 涼 さんの役割を変える" });
  await dialog.getByRole("checkbox", { name: /^管理者/u }).click();
  await dialog.getByRole("button", { name: "保存する" }).click();
  const asking = page.getByRole("dialog", { name: "本人の確認" });
  await expectInWidth(page, asking.getByRole("button", { name: "確かめて続ける" }));
  await asking.getByRole("button", { name: "やめる" }).click();
  await dialog.getByText("もう一度の確認が必要です").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "保存する" }).click();
  await showCode(asking, nextCode());
  await doneWith(page, "磯部 涼 さんの役割を変えました");
  const { items } = await administrator.ask<{ items: { name: string; roles: string[] }[] }>(
    "/api/v1/members",
    { method: "GET" },
  );
  expect(items.find(({ name }) => name === "磯部 涼")?.roles).toContain("administrator");
});
