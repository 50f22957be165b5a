import { beforeAll, expect, it } from "vitest";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { overflowOf } from "./expect-in-width.ts";
import { givenSheetDraft } from "./issued-sheet.ts";
import { chooseFile, doneWith, workbookPath } from "./main-job-steps.ts";
import { givenAdministrator, type Member } from "./member.ts";
import { givenWebApp } from "./web-app.ts";

const FORM = "sds-momiji-near-misses";
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

let vendor: Member;
let draftId: string;

beforeAll(async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const kind = "vendor" as const;
  vendor = await givenAdministrator({ browser, url, viewport: WIDE }, "椛 秋", {
    name: "もみじ様式電機",
    kind,
  });
  const answers = {
    "SDS-L001": { value: { type: "no" } },
    "SDS-L004": { value: { type: "yes" }, note: "手で書いた備考" },
  } as const;
  draftId = await givenSheetDraft(vendor, "もみじ検査", answers);
});

it("a form that is loaded is confirmed row by row, shows its wording on a draft, and comes back with the answers", async () => {
  const { page } = vendor;
  await page.goto("/forms");
  await page.getByRole("heading", { name: "公式のブックを読み込むと使える様式" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "様式を読み込む" }).click();
  await page.getByLabel("何の様式ですか").selectOption("sds-5.0-own");
  await chooseFile(page, "ファイルを選ぶ", workbookPath(FORM));
  await expectAccessible(page);
  await page.getByRole("button", { name: "読み込む", exact: true }).click();

  await page.getByRole("heading", { name: `${FORM}.xlsx の行を確かめる` }).waitFor();
  await expectAccessible(page);
  const confirm = page.getByRole("button", { name: "この内容で確定する" });
  await confirm.and(page.locator("[aria-disabled=true]")).waitFor();
  const doubtful = page.getByRole("region", { name: /^確認が必要な行/ });
  for (const none of await doubtful.getByRole("radio", { name: "どの項目でもない" }).all()) {
    await none.check();
  }
  const first = doubtful.getByRole("radio", { name: /^この項目：/ }).first();
  await first.check();
  await page.getByText("発行済みの開示書の内容とハッシュ値は変わりません。").waitFor();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize(WIDE);
  await confirm.click();
  await doneWith(page, "様式を確定しました");

  await page.goto(`/disclosures/${draftId}`);
  await page.getByText(/^項目の番号と文言は、読み込んだ「.*」のものです。/).click();
  await page.getByRole("heading", { name: "この様式に書き込む" }).waitFor();
  await page
    .getByLabel("製品・サービス", { exact: true })
    .selectOption({ label: "もみじ検査 1.0" });
  await page.getByRole("radio", { name: "いまの下書き" }).click();
  await page.getByRole("button", { name: "書き込む内容を確かめる" }).click();
  const changes = page.getByRole("table", { name: /^書き換わるセル/ });
  await changes.getByText("手で書いた備考").waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "書き込んだブックを取り出す" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${FORM}.xlsx`);
  await page.setViewportSize(NARROW);
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize(WIDE);
});

it("a workbook shows what it changes in a draft, is known when it comes again, and its columns can be corrected", async () => {
  const { page } = vendor;
  await page.goto(`/disclosures/${draftId}/import`);
  await chooseFile(page, "ファイルを選ぶ", workbookPath(FORM));
  await page.getByText("入力した回答を置き換えます").first().waitFor();
  await page.getByText(/^この配置について覚えた設定：/).waitFor();
  await expectAccessible(page);

  await page.getByText("列の読み方を直す").click();
  await page.getByLabel("備考", { exact: true }).first().selectOption("");
  await page.getByRole("button", { name: "読み直す" }).click();
  await page.getByText(/^この配置について覚えた設定：列の読み方 1/).waitFor();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize(WIDE);
  await page.getByRole("button", { name: "覚えた設定を忘れる" }).click();
  await page.getByText(/^この配置について覚えた設定：/).waitFor({ state: "detached" });

  const doubtful = page.getByRole("region", { name: /^確認が必要な行/ });
  await doubtful.waitFor();
  for (const none of await doubtful.getByRole("radio", { name: "取り込まない" }).all()) {
    await none.check();
  }
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await doneWith(page, /件の回答を取り込みました$/);
  await page.goto(`/disclosures/${draftId}/import`);
  await chooseFile(page, "ファイルを選ぶ", workbookPath(FORM));
  await page.getByText(/^同じブックは取り込み済みです/).waitFor();
  await page.getByText(/^下書きと同じ行/).waitFor();
  await expectAccessible(page);
});
