import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { givenSealedDocuments } from "../fixtures/sealed-documents.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { overflowOf } from "./expect-in-width.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const PHONE = { width: 390, height: 844 };

it("says in its headline that a seal is missing, and whose; on a phone too", async () => {
  const { url } = await givenWebApp();
  const { half } = await givenSealedDocuments();
  const { page } = await givenVisit({ baseURL: url, viewport: PHONE });
  await page.goto("/verify");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "合意書.pdf", mimeType: "application/pdf", buffer: Buffer.from(half) });

  const headline = await page.getByRole("alert").textContent();
  expect(headline).toContain("変更はありませんが、必要な署名がそろっていません");
  expect(headline).toContain("次の当事者の署名がありません：株式会社あおば医療クラウド");
  await page.getByText("本人確認：パスワードと二要素認証").waitFor();
  await page.getByText("販売のみなみ（署名しない）").waitFor();
  await expectAccessible(page);
  expect(await overflowOf(page)).toBe(0);
});

it("hands out the list of certificates, so that documents can be verified without it", async () => {
  const { url } = await givenWebApp();
  const { page } = await givenVisit({ baseURL: url });
  await page.goto("/verify");
  const link = page.getByRole("link", { name: "証明書の一覧（JSON）を取り出す" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);

  expect(download.suggestedFilename()).toBe("bunkai-trust.json");
  const list = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(list).toEqual({ certificates: [] });
});
