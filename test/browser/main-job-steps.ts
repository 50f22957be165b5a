import { fileURLToPath } from "node:url";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { findOpenRows } from "@bunkai/domain/responsibility/find-open-rows";
import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./expect-accessible.ts";
import type { Member } from "./member.ts";

/** Where a sample workbook lies. */
export function workbookPath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/workbooks/${name}.xlsx`, import.meta.url));
}

/** Presses a button and gives a file to the chooser that opens. */
export async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles(path);
}

/** On the preview of a workbook: takes every doubtful row for what it was guessed to be. */
export async function decideDoubtful(page: Page): Promise<void> {
  const doubtful = page.getByRole("region", { name: /^確認が必要な行/ });
  for (const guess of await doubtful.getByRole("radio", { name: /^この項目：/ }).all()) {
    await guess.check();
  }
}

/** On a draft: says why an item is 対象外 wherever the list of gaps asks for it. By keyboard from the list on. */
export async function giveReasons(page: Page, reason: string): Promise<void> {
  const asked = page.getByText(/^対象外の理由を書く：/);
  for (let left = await asked.count(); left > 0; left -= 1) {
    await asked.first().click();
    await page.keyboard.press("Enter");
    await page.getByLabel("対象外の理由", { exact: true }).fill(reason);
    await page.getByRole("complementary").getByRole("button", { name: "閉じる" }).click();
  }
}

/** On a draft: states a figure, and then of what kind it is: nobody says that but the person, and issuing waits for it. */
export async function stateFigure(
  page: Page,
  item: string,
  { amount, kind }: { readonly amount: string; readonly kind: string },
): Promise<void> {
  const saved = page.getByText(/^保存済み \d\d:\d\d$/);
  // Of a long sheet only the rows in sight are drawn.
  const search = page.getByRole("searchbox", { name: "項目を探す" });
  await search.fill(item);
  await search.press("Enter");
  const field = page.getByRole("textbox", { name: new RegExp(item, "u") }).first();
  await field.fill(amount);
  await saved.waitFor();
  const off = page.locator("[aria-disabled=true]");
  await page.getByRole("button", { name: "発行する" }).and(off).waitFor();
  await page.getByText(/^保証値・目標値・実績値のどれかを選んでください。/).waitFor();
  await expectAccessible(page);
  const asked = page.getByRole("button", { name: new RegExp(`^値の種別.*を選ぶ：${item}$`, "u") });
  await asked.click();
  const kinds = page.getByRole("group", { name: `値の種別 ${item}` });
  await kinds.getByRole("radio", { name: kind }).click();
  await asked.waitFor({ state: "detached" });
  await saved.waitFor();
}

/** Waits until the page says that a deed is done. */
export async function doneWith(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

/** On a draft: issues it for everybody, after reading what that fixes. */
export async function issue(page: Page, done: string): Promise<void> {
  await page.getByRole("button", { name: "発行する" }).click();
  const dialog = page.getByRole("dialog", { name: "この内容で発行しますか" });
  await dialog.getByText("発行した内容は変更も削除もできません。").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "発行する" }).click();
  await doneWith(page, done);
}

/** The row of a table that begins with this text. */
export function rowOf(page: Page, text: string): Locator {
  return page.getByRole("row").filter({ hasText: text });
}

/** Proposes the vendor for every row of a matrix that nobody carries yet. By requests: one was proposed by hand. */
export async function settleOpenRows(member: Member, address: string): Promise<void> {
  const path = `/api/v1${new URL(address).pathname}` as const;
  type View = { readonly matrix: Matrix; readonly rows: readonly MatrixRow[] };
  const { matrix, rows } = await member.ask<View>(path);
  const isOpen = new Set(
    findOpenRows(rows, matrix.parties).flatMap(({ dutyKey, state }) =>
      state === "open" ? [dutyKey] : [],
    ),
  );
  for (const { id, proposalNumber } of rows.filter(({ dutyKey }) => isOpen.has(dutyKey))) {
    const assignment = { ...OPEN_ASSIGNMENT, inCharge: "vendor" };
    await member.ask(`${path}/rows/${id}/proposals`, {
      json: { type: "propose", assignment, proposalNumber, reason: null },
    });
  }
}

/**
 * On an agreement: signs it in this position, by the button below its text. View and focus then are at the head of the
 * page, where it stands what happened and what comes next.
 */
export async function signAs(page: Page, position: string): Promise<void> {
  await page.getByRole("button", { name: "署名する" }).last().click();
  const dialog = page.getByRole("dialog", { name: "合意書に署名しますか" });
  await dialog.getByLabel("署名する立場").fill(position);
  await dialog.getByRole("checkbox").click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "署名する" }).click();
  const result = page.getByRole("heading", { name: "署名しました" });
  await page.locator("h2:focus").and(result).waitFor();
  expect(await isInView(result)).toBe(true);
  await expectAccessible(page);
}

/** True when a thing can be seen as the page is scrolled now. */
async function isInView(thing: Locator): Promise<boolean> {
  const box = await thing.boundingBox();
  const height = thing.page().viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}
