import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { arriveAt } from "./account-steps.ts";
import { expectInWidth } from "./expect-in-width.ts";
import { givenFounder } from "./founder.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };

let page: Page;

beforeAll(async () => {
  const { url } = await givenWebApp();
  const visit = await givenVisit({ baseURL: url });
  // How a page learns that nobody is signed in.
  visit.foresee(/401.*\/api\/v1\/me\]/);
  page = visit.page;
  await givenFounder(page, url);
});

it("fits the pages and the buttons of their tables on a phone", async () => {
  await page.setViewportSize(PHONE);
  await page.goto("/sign-in");
  await arriveAt(page, "サインイン");
  await expectInWidth(page, page.getByRole("button", { name: "サインインする" }));

  await page.goto("/settings/members");
  await arriveAt(page, "メンバー");
  await expectInWidth(page, page.getByRole("button", { name: "Hanako さんへの操作" }));
  await expectInWidth(page, page.getByRole("button", { name: /への招待を取り消す$/ }));

  await page.goto("/audit");
  await arriveAt(page, "監査");
  await expectInWidth(page, page.getByRole("button", { name: "記録 1 を開く" }));
});

it("speaks English without a Japanese word left over", async () => {
  await page.setViewportSize(DESK);
  await page.goto("/settings/personal");
  await page.getByRole("radio", { name: "English" }).click();
  await arriveAt(page, "Personal settings");
  expect(await findJapanese(page)).toEqual([]);

  for (const [path, title] of [
    ["/", "Green Hospital"],
    ["/settings/members", "Members"],
    ["/settings/organization", "Organisation"],
    ["/settings/files", "Files"],
    ["/audit", "Audit"],
    ["/inbox", "Notifications"],
  ] as const) {
    await page.goto(path);
    await arriveAt(page, title);
    expect(await findJapanese(page)).toEqual([]);
  }
});

/** What is Japanese on the page: seen, or read out. Left alone is what says of itself that it is Japanese, as the name 分界. */
async function findJapanese(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(`
    [...document.querySelectorAll("title, body *")]
      .filter((element) => element.closest("[lang]").lang !== "ja")
      .flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
        ...["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
      ])
      .map((text) => text.replace("分界", ""))
      .filter((text) => /[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]/u.test(text))`);
}
