import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import {
  arriveAt,
  confirmAddress,
  followMail,
  go,
  mailTo,
  type Person,
  signIn,
  signUp,
} from "./account-steps.ts";
import { givenBrowser } from "./chromium.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { givenVisit } from "./visit.ts";
import { givenWebApp } from "./web-app.ts";

const hanako: Person = {
  name: "山田花子",
  email: "hanako@example.org",
  password: "あさがお-ひまわり-つゆくさ",
};
const taro: Person = {
  name: "鈴木太郎",
  email: "taro@example.org",
  password: "くつした-まくら-ろうそく-みかん",
};
const passwordNew = "つくえ-いす-でんき-とけい-まど";

let hanakosPage: Page;
let tarosPage: Page;

beforeAll(async () => {
  const [{ url }, browser] = await Promise.all([givenWebApp(), givenBrowser()]);
  const visits = [
    await givenVisit({ browser, baseURL: url }),
    await givenVisit({ browser, baseURL: url }),
  ] as const;
  // How a page learns that nobody is signed in.
  for (const { foresee } of visits) foresee(/401.*\/api\/v1\/me\]/);
  visits[0].foresee(/4(?:01|29).*\/api\/auth\/sign-in\/email\]/);
  // A token that was never given.
  visits[1].foresee(/422.*\/api\/v1\/invitations\/opening\]/);
  [hanakosPage, tarosPage] = [visits[0].page, visits[1].page];
});

it("leads the first person of a fresh installation to an organisation", async () => {
  const page = hanakosPage;
  await page.goto("/");
  await arriveAt(page, "Bunkai へようこそ");
  await page.getByRole("link", { name: "アカウントを作る" }).click();
  await arriveAt(page, "アカウントを作る");
  await page.getByRole("button", { name: "アカウントを作る" }).click();
  await page.getByText("入力してください。").first().waitFor();
  await expectAccessible(page);
  await signUp(page, hanako);
  await confirmAddress(page, hanako);
  await signIn(page, hanako);

  await arriveAt(page, "組織を登録する");
  await page.getByLabel("組織の名前").fill("みどり病院");
  await page.getByRole("radio", { name: "医療機関等", exact: true }).click();
  await page.getByRole("button", { name: "登録する" }).click();
  await arriveAt(page, "みどり病院");
});

/** On the sign-in page: tries wrong passwords until nobody is asked any more. */
async function lockOut(page: Page, { email }: Person): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  const refused = page.getByRole("alert");
  for (
    let nth = 0;
    !(await refused.filter({ hasText: "1分ほど待ってから" }).isVisible());
    nth += 1
  ) {
    expect(nth).toBeLessThan(7);
    await page.getByLabel("パスワード", { exact: true }).fill(`wrong-${nth}`);
    const answered = page.waitForResponse(/sign-in\/email/u);
    await page.getByRole("button", { name: "サインインする" }).click();
    await (await answered).finished();
    await refused.waitFor();
  }
  await page.getByText(/^待たずに入るには、パスキーでサインインするか/).waitFor();
  await expectAccessible(page);
}

it("lets an administrator invite somebody, who makes an account and joins", async () => {
  await go(hanakosPage, "メンバー");
  await hanakosPage.getByRole("button", { name: "メンバーを招待する" }).click();
  const dialog = hanakosPage.getByRole("dialog", { name: "メンバーを招待する" });
  await dialog.getByLabel("メールアドレス").fill(taro.email);
  await expectAccessible(hanakosPage);
  await dialog.getByRole("button", { name: "招待する" }).click();
  await hanakosPage.getByText(`${taro.email} を招待しました`).waitFor();
  await go(hanakosPage, "送信メール");
  const mail = mailTo(hanakosPage, taro.email, "みどり病院 への招待");
  // What an administrator reads opens nothing. Taro's own mail lies where this server keeps mails instead of sending them.
  await mail.getByText(/accept#●{6}/u).waitFor();
  await tarosPage.goto("/outbox");
  const own = mailTo(tarosPage, taro.email, "みどり病院 への招待").getByRole("link");
  const link = await own.getAttribute("href");

  await hanakosPage.goto(link ?? "");
  await hanakosPage.getByText("別のアカウントでサインインしています").waitFor();
  expect(await hanakosPage.getByRole("button", { name: "参加する" }).count()).toBe(0);
  await expectAccessible(hanakosPage);

  await tarosPage.goto("/invitations/accept#a-token-that-nobody-was-given");
  await tarosPage.getByText("このリンクの招待は見つかりません").waitFor();
  expect(await tarosPage.getByRole("button").filter({ hasText: "参加する" }).count()).toBe(0);
  await arriveAt(tarosPage, "組織への招待");

  await tarosPage.goto("about:blank");
  await tarosPage.goto(link ?? "");
  await tarosPage.getByText("「みどり病院」に招待されています。").waitFor();
  for (const told of ["山田花子", "閲覧者", "t***@example.org"]) {
    await tarosPage.getByRole("definition").filter({ hasText: told }).waitFor();
  }
  await arriveAt(tarosPage, "組織への招待");
  await tarosPage.getByRole("link", { name: "アカウントを作る" }).click();
  await signUp(tarosPage, taro);
  await confirmAddress(tarosPage, taro);
  await signIn(tarosPage, taro);
  await arriveAt(tarosPage, "組織への招待");
  await tarosPage.getByText("taro@example.org として参加します。").waitFor();
  await tarosPage.getByRole("button", { name: "参加する" }).click();
  await arriveAt(tarosPage, "みどり病院");
  await tarosPage.goto(link ?? "");
  await tarosPage.getByText("この招待は、すでに使われています").waitFor();
  await hanakosPage.goto("/");
});

it("lets an administrator change roles and the organisation's name", async () => {
  const page = hanakosPage;
  await page.goto("/settings/members");
  await page.getByRole("button", { name: "鈴木太郎 さんへの操作" }).click();
  await page.getByRole("menuitem", { name: "役割を変える" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("menuitem", { name: "役割を変える" }).click();
  const roles = page.getByRole("dialog", { name: "鈴木太郎 さんの役割を変える" });
  await roles.getByRole("checkbox", { name: "確認者" }).click();
  await expectAccessible(page);
  await roles.getByRole("button", { name: "保存する" }).click();
  await page.getByRole("row", { name: "鈴木太郎" }).getByText("確認者、閲覧者").waitFor();

  await go(page, "組織");
  await page.getByRole("button", { name: "名前を変える" }).click();
  const rename = page.getByRole("dialog", { name: "組織の名前を変える" });
  await rename.getByLabel("組織の名前").fill("みどり中央病院");
  await rename.getByRole("button", { name: "保存する" }).click();
  await page.getByRole("main").getByText("みどり中央病院").waitFor();
});

it("keeps a file and gives the same bytes back", async () => {
  const page = hanakosPage;
  await go(page, "ファイル");
  const bytes = Buffer.from("体制図\n部長 山田\n");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "体制図.txt", mimeType: "text/plain", buffer: bytes });
  await page.getByText("体制図.txt を預かりました").waitFor();
  const link = page.getByRole("link", { name: "体制図.txt を取り出す" });
  await link.waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);

  expect(download.suggestedFilename()).toBe("体制図.txt");
  expect(readFileSync(await download.path())).toEqual(bytes);
});

it("tells what happened, and proves in the browser that nobody changed the record", async () => {
  const page = hanakosPage;
  await go(page, "お知らせ");
  await page.getByRole("link", { name: "鈴木太郎 さんが組織に参加しました" }).waitFor();
  await page.getByRole("button", { name: /^既読にする：鈴木太郎/ }).click();
  await page.getByText("既読", { exact: true }).waitFor();

  await go(page, "監査");
  await page.getByRole("button", { name: "計算し直す" }).click();
  await page.getByText("改ざんは見つかりませんでした。").waitFor();
  await page.getByRole("button", { name: "記録 1 を開く" }).click();
  await page.getByRole("complementary", { name: "記録 1" }).getByText("組織を登録した").waitFor();
  await expectAccessible(page);
});

it("tells somebody who is locked out how long it lasts, and lets in whoever chooses a new password", async () => {
  const page = hanakosPage;
  await page.getByRole("button", { name: "山田花子 さんのメニュー" }).click();
  await page.getByRole("menuitem", { name: "サインアウト" }).click();
  await arriveAt(page, "サインイン");
  await lockOut(page, hanako);
  await page.getByRole("link", { name: "パスワードを忘れたとき" }).click();
  await arriveAt(page, "パスワードを忘れたとき");
  await page.getByLabel("メールアドレス").fill(hanako.email);
  await page.getByRole("button", { name: "リンクを送る" }).click();
  await page.getByText("このアドレスが登録されていれば、リンクを送りました。").waitFor();
  await page.goto("/outbox");
  await followMail(page, hanako.email, "パスワードの再設定");
  await arriveAt(page, "新しいパスワードを決める");
  await page.getByRole("textbox", { name: "新しいパスワード" }).fill(passwordNew);
  await page.getByRole("button", { name: "このパスワードにする" }).click();
  await arriveAt(page, "新しいパスワードになりました");
  await page.getByText("これまでのサインインは、すべて終わりました").waitFor();
  await page.goto("/outbox");
  await followMail(page, hanako.email, "パスワードの再設定");
  await page.getByText("すでに使われたか、送ってから1時間が過ぎています。").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "新しいリンクを送る" }).click();
  await arriveAt(page, "パスワードを忘れたとき");
  await page.getByRole("link", { name: "サインインへ" }).click();
  await signIn(page, { ...hanako, password: passwordNew });
  await arriveAt(page, "みどり中央病院");
});

it("tells somebody who was removed, and names the organisation", async () => {
  await tarosPage.goto("/");
  await arriveAt(tarosPage, "みどり中央病院");
  await hanakosPage.goto("/settings/members");
  await hanakosPage.getByRole("button", { name: "鈴木太郎 さんへの操作" }).click();
  await hanakosPage.getByRole("menuitem", { name: "組織から外す" }).click();
  const dialog = hanakosPage.getByRole("dialog", { name: "鈴木太郎 さんを組織から外しますか" });
  await dialog.getByRole("button", { name: "組織から外す" }).click();
  await hanakosPage.getByText("鈴木太郎 さんを組織から外しました").waitFor();

  await tarosPage.goto("/");
  await tarosPage.getByText("「みどり中央病院」のメンバーではなくなりました").waitFor();
  await arriveAt(tarosPage, "組織を登録する");
});
