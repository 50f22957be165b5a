import type { Page } from "playwright-core";
import { expectAccessible } from "./expect-accessible.ts";

/** Somebody with a mail address. */
export type Person = { readonly name: string; readonly email: string; readonly password: string };

/** Expects this page, by its title, without barriers. */
export async function arriveAt(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await expectAccessible(page);
}

/** On the sign-up page: makes an account, and leaves the person before the advice to look for the mail. */
export async function signUp(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByLabel("氏名").fill(name);
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード", { exact: true }).fill(password);
  await page.getByRole("button", { name: "アカウントを作る" }).click();
  await arriveAt(page, "メールを確認してください");
}

/** On the page with the advice: reads the mail on the server's outbox page and confirms the address. */
export async function confirmAddress(page: Page, { email }: Person): Promise<void> {
  await page.getByRole("link", { name: "このサーバーの送信メールを見る" }).click();
  await arriveAt(page, "このサーバーの送信メール");
  await followMail(page, email, "メールアドレスの確認");
  await arriveAt(page, "メールアドレスの確認");
  await page.getByText("メールアドレスを確認しました").waitFor();
  await page.getByRole("link", { name: "サインインへ進む" }).click();
}

/** On an outbox page: follows the link in the newest mail of this kind to this address. */
export async function followMail(page: Page, email: string, subject: string): Promise<void> {
  await mailTo(page, email, subject).getByRole("link").click();
}

/** On an outbox page: the newest mail of this kind to this address. */
export function mailTo(page: Page, email: string, subject: string) {
  return page.getByRole("article", { name: subject }).filter({ hasText: email }).first();
}

/** On the sign-in page: signs in. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await arriveAt(page, "サインイン");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード", { exact: true }).fill(password);
  await page.getByRole("button", { name: "サインインする" }).click();
}

/** Goes to a page by the main menu. */
export async function go(page: Page, entry: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "メインメニュー" })
    .getByRole("link", { name: entry })
    .click();
  await arriveAt(page, entry);
}
