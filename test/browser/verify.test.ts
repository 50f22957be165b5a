import { readFile } from "node:fs/promises";
import { sealKeyOf } from "@bunkai/actions/agreement/seal-key-of";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { givenSealedDocuments } from "../fixtures/sealed-documents.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { overflowOf } from "./expect-in-width.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

/** A line of a command is not half as high. */
const TWO_LINES_PX = 30;
const PHONE = { width: 390, height: 844 };

/** Drops a document on the page. */
async function verify(page: Page, document: Uint8Array): Promise<void> {
  await page.goto("/verify");
  const buffer = Buffer.from(document);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "合意書.pdf", mimeType: "application/pdf", buffer });
}

/** A document with one letter changed in the middle of what was signed. */
function forged(document: Uint8Array): Uint8Array {
  const bytes = document.slice();
  const at = Math.floor(bytes.length / 3);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

it("breaks the command for later only between its words on a phone", async () => {
  const { url } = await givenWebApp();
  const { page } = await givenVisit({ baseURL: url, viewport: PHONE });
  await page.goto("/verify");
  const command = page.locator("code").filter({ hasText: "--trust" });
  expect(await command.textContent()).toContain("verify 文書.pdf --trust bunkai-trust.json");
  const words = command.locator("span");
  expect(await words.allTextContents()).toContain("--trust");
  for (const word of await words.all()) {
    expect((await word.boundingBox())?.height).toBeLessThan(TWO_LINES_PX);
  }
  expect(await overflowOf(page)).toBe(0);
});

describe("a signed document is called good only when it is unchanged and this installation trusts the seal", () => {
  it.each([
    {
      what: "unchanged, with our seal",
      whose: "ours",
      change: (document: Uint8Array) => document,
      sign: "確認できました",
      says: "変更はありません。この Bunkai の署名です",
    },
    {
      what: "unchanged, with the seal of nobody knows whom",
      whose: "theirs",
      change: (document: Uint8Array) => document,
      sign: "注意",
      says: "変更はありません。署名者は未確認です",
    },
    {
      what: "changed, with our seal",
      whose: "ours",
      change: forged,
      sign: "警告",
      says: "署名のあとに変更されています",
    },
  ])("$what: $sign", async ({ change, says, sign, whose }) => {
    const { server, url } = await givenWebApp();
    const key = await sealKeyOf(server.installation);
    const ours = { key, signedAt: new Date() };
    const { whole } = await givenSealedDocuments(whose === "ours" ? ours : undefined);
    const { page } = await givenVisit({ baseURL: url, viewport: PHONE });

    await verify(page, change(whole));

    const verdict = page.getByRole("alert");
    expect(await verdict.textContent()).toContain(says);
    expect(await verdict.getByRole("img").getAttribute("aria-label")).toBe(sign);
    await expectAccessible(page);
    expect(await overflowOf(page)).toBe(0);
  });

  it("tells the reader of a seal that it does not know what to compare, and by which way", async () => {
    const { url } = await givenWebApp();
    const { trust, whole } = await givenSealedDocuments();
    const { page } = await givenVisit({ baseURL: url });

    await verify(page, whole);

    const [fingerprint = ""] = (JSON.parse(trust) as { certificates: string[] }).certificates;
    const part = page.locator("section").filter({ has: page.getByRole("heading", { level: 3 }) });
    await part
      .filter({ hasText: "証明書の指紋（SHA-256）" })
      .getByText(fingerprint)
      .first()
      .waitFor();
    const advice = await part.filter({ hasText: "次にすること" }).last().textContent();
    expect(advice).toContain("このファイルとは別に受け取った");
    expect(advice).toContain("この文書に書かれた連絡先やページは、確かめる手がかりになりません。");
    expect(await page.getByText("検証ページで、もう一度").count()).toBe(0);
  });
});

it("says in its headline that a seal is missing, and whose; on a phone too", async () => {
  const { url } = await givenWebApp();
  const { half } = await givenSealedDocuments();
  const { page } = await givenVisit({ baseURL: url, viewport: PHONE });
  await verify(page, half);

  const headline = await page.getByRole("alert").textContent();
  expect(headline).toContain("変更はありませんが、必要な署名がそろっていません");
  expect(headline).toContain("次の当事者の署名がありません：株式会社あおば医療クラウド");
  await page.getByText("本人確認：二要素認証").waitFor();
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
