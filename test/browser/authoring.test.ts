import type { Edition } from "@bunkai/domain/catalog/edition";
import { expect, it } from "vitest";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { givenSheetDraft } from "./issued-sheet.ts";
import { longForm } from "./long-form.ts";
import { givenAdministrator, givenColleague } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const ITEMS = 120;

it("answers 120 items by keyboard alone, each press leading to the next unanswered one, and takes one back", async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "あけぼのシステム", kind: "vendor" } as const;
  const vendor = await givenAdministrator({ browser, url }, "曙一郎", organization);
  const id = await givenSheetDraft(vendor, "長い様式の製品", {});
  const { page } = vendor;
  const saved = await longForm(page, id, ITEMS);
  await page.goto(`${url}/disclosures/${id}`);
  await page.getByText(`0 / ${ITEMS}`).first().waitFor();
  // Long sheets draw the rows in sight alone, and each says which of how many it is.
  const rows = page.locator("[data-item]");
  expect(await rows.count()).toBeLessThan(ITEMS / 2);
  expect(await rows.first().getAttribute("aria-setsize")).toBe("40");
  expect(await rows.first().getAttribute("aria-posinset")).toBe("1");
  await expectAccessible(page);

  await rows.first().getByRole("radio").first().focus();
  const startedAtMs = performance.now();
  for (let at = 0; at < ITEMS; at += 1) await page.keyboard.press(at % 10 === 9 ? "n" : "y");
  const seconds = (performance.now() - startedAtMs) / 1000;
  console.log(`${ITEMS} items answered by keyboard alone in ${seconds.toFixed(1)} s`);
  await page.getByText(`${ITEMS} / ${ITEMS}`).first().waitFor();
  await page.getByText("表示中に未記入の項目はもうありません。").waitFor();
  await expect.poll(() => saved.size).toBe(ITEMS);
  expect([...saved.values()].filter((type) => type === "no")).toHaveLength(12);

  await page.keyboard.press("Control+z");
  await page
    .getByText(`${ITEMS - 1} / ${ITEMS}`)
    .first()
    .waitFor();
  await page.getByText(/^元に戻しました：/u).waitFor();
  await page.keyboard.press("?");
  await page.getByText("はいと答えて、次の未記入へ").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "×（いいえ）（11）" }).click();
  await page.getByText(`${ITEMS} 項目のうち 11 項目を表示しています。`).waitFor();
  expect(new URL(page.url()).searchParams.get("show")).toBe("no");
  await page.reload();
  await page.getByText(/項目のうち/u).waitFor();
});

it("shows who is faster's answer beside one's own and loses neither, and carries talk and charges between two writers", async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const place = { browser, url };
  const organization = { name: "ゆうぐれシステム", kind: "vendor" } as const;
  const administrator = await givenAdministrator(place, "夕一", organization);
  const author = await givenColleague(place, "夕二", { administrator, roles: ["author"] });
  const id = await givenSheetDraft(administrator, "二人で書く製品", {});
  const { sections } = await author.ask<Edition>("/api/v1/editions/sds-5.0-own");
  for (const { page } of [administrator, author]) {
    await page.goto(`${url}/disclosures/${id}?item=SDS-L001`);
    await page.getByRole("complementary").waitFor();
  }
  const rowOf = ({ page }: typeof author) => page.locator('[data-item="SDS-L001"]');
  await rowOf(administrator).getByRole("radio", { name: "はい" }).click();
  await administrator.page.getByText(/^保存済み/u).waitFor();
  author.foresee(/409/u);
  await rowOf(author).getByRole("radio", { name: "いいえ" }).click();
  const conflict = rowOf(author).getByRole("alert");
  await conflict.getByText("はい", { exact: true }).waitFor();
  await conflict.getByText("いいえ", { exact: true }).waitFor();
  await expectAccessible(author.page);
  await rowOf(author).getByRole("button", { name: "あなたの値で保存する" }).click();
  await conflict.waitFor({ state: "detached" });
  await author.page.getByText(/^保存済み/u).waitFor();

  const panel = author.page.getByRole("complementary");
  await panel.getByRole("textbox", { name: "文書の名前" }).fill("規程集");
  await panel.getByRole("textbox", { name: "コメント" }).fill("根拠を確かめてください");
  await panel.getByRole("button", { name: "書き込む" }).click();
  await panel.getByText("根拠を確かめてください").waitFor();
  await rowOf(author).getByRole("button", { name: "未解決のコメント 1\u00A0件" }).waitFor();
  await rowOf(author).getByText("規程集").waitFor();
  await panel.getByRole("button", { name: "解決済みにする" }).click();
  await panel.getByText("解決済みのコメント 1\u00A0件").waitFor();
  await expectAccessible(author.page);

  const title = sections[0]?.title.ja ?? "";
  await administrator.page.getByRole("button", { name: `担当を決める：${title}` }).click();
  const dialog = administrator.page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "責任者" }).click();
  await administrator.page.getByRole("option", { name: "夕二" }).click();
  await dialog.getByLabel("期限").fill("2026-01-15");
  await expectAccessible(administrator.page);
  await dialog.getByRole("button", { name: "決める" }).click();
  await administrator.page.getByText("期限を過ぎています").first().waitFor();
  await expectAccessible(administrator.page);
  await author.page.goto(`${url}/inbox`);
  await author.page.getByText(`の区分「${title}」をあなたの担当にしました`).first().waitFor();
});
