import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { givenIssuedSheet } from "./issued-sheet.ts";
import { givenAdministrator } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const WORKBOOK = fileURLToPath(
  new URL("../fixtures/workbooks/sds-hinata-empty.xlsx", import.meta.url),
);

it("takes a questionnaire from its file to its return: proposed from an issued sheet, confirmed, and in the log with its source", async () => {
  const [{ server, url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const organization = { name: "ひなたシステム", kind: "vendor" } as const;
  const vendor = await givenAdministrator({ browser, url }, "日向一郎", organization);
  await givenFreshFactor(server.installation, vendor, { minutes: 60 });
  await givenIssuedSheet(vendor, "日向カルテ", { "SDS-L004": { value: { type: "yes" } } });
  const { page } = vendor;

  await page.goto(`${url}/questionnaires`);
  await page.getByText("調査票はまだありません").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "調査票を登録する" }).click();
  await page.locator('input[type="file"]').setInputFiles(WORKBOOK);
  await page.getByRole("heading", { name: "55 問を読み取りました" }).waitFor();
  await page.getByRole("textbox", { name: "依頼元の医療機関" }).fill("陽だまり病院");
  await expectAccessible(page);
  await page.getByRole("button", { name: "この内容で登録する" }).click();

  await page.getByRole("heading", { name: "調査票：陽だまり病院" }).waitFor();
  const giveBack = page.getByRole("button", { name: "回答を書き込んで返す" });
  await page.getByText("まだ何も答えていません").last().waitFor();
  await page.getByRole("link", { name: "第1版" }).first().waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "この案を入れる" }).first().click();
  await page.getByText("回答 1 / 55 問、要確認 1 問").waitFor();
  await page.getByText("要確認の回答が 1 件あります。確かめてから返せます").last().waitFor();
  await page.getByRole("button", { name: "確認した" }).click();
  await page.getByRole("button", { name: "確認した" }).waitFor({ state: "detached" });

  await giveBack.click();
  await page.getByText(/個のセルに書き込みます/u).waitFor();
  await page.getByRole("textbox", { name: "渡す相手" }).fill("医療情報部");
  await expectAccessible(page);
  await page.getByRole("button", { name: "ファイルを作って記録する" }).click();
  await page.getByRole("link", { name: "ファイルをダウンロードする" }).waitFor();
  await page.getByRole("button", { name: "閉じる" }).last().click();
  await page.getByText("返却済み").waitFor();

  await page.goto(`${url}/questionnaires/log`);
  const row = page.getByRole("row").filter({ hasText: "陽だまり病院" });
  await row.getByText("医療情報部").waitFor();
  expect(await row.getByRole("link", { name: /第1版$/u }).count()).toBe(1);
  await expectAccessible(page);
});
