import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { arriveAt, go } from "./account-steps.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expectInWidth, overflowOf } from "./expect-in-width.ts";
import { givenMainJobPeople } from "./main-job-people.ts";
import {
  chooseFile,
  decideDoubtful,
  doneWith,
  giveReasons,
  issue,
  rowOf,
  settleOpenRows,
  signAs,
  stateFigure,
  workbookPath,
} from "./main-job-steps.ts";
import type { Member } from "./member.ts";
import type { Visit } from "./visit.ts";

const SDS = "サービス事業者による医療情報セキュリティ開示書（SDS）Ver.5.0 相当（自社文案・非公式）";
const SLA = "医療情報システムのSLA参考例 相当（自社文案・非公式）";
const FIRST_QUESTION = "サイバー攻撃等に備えた事業継続（BCP）の手順書を医療機関へ渡せるか。";
const TITLE = "はるかぜ調剤 2026年秋版 責任分界表";

let vendor: Member;
let vendorSigner: Member;
let hospital: Member;
let hospitalSigner: Member;
let anybody: Visit;

beforeAll(async () => {
  ({ anybody, hospital, hospitalSigner, vendor, vendorSigner } = await givenMainJobPeople());
});

it("lets a vendor add a product and begin its sheet", async () => {
  const { page } = vendor;
  await page.goto("/");
  await go(page, "製品・サービス");
  await page.getByRole("button", { name: "製品・サービスを登録する" }).click();
  const dialog = page.getByRole("dialog", { name: "製品・サービスを登録する" });
  await dialog.getByLabel("名前").fill("はるかぜ調剤");
  await dialog.getByLabel("版・プラン").fill("2026年秋版");
  await dialog.getByRole("radio", { name: "SaaS" }).click();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "登録する" }).click();
  await arriveAt(page, "はるかぜ調剤 2026年秋版");

  await page.getByRole("button", { name: `${SDS} を書き始める` }).click();
  await arriveAt(page, "SDS の下書き");
});

it("shows what was understood of a workbook, and applies nothing that nobody has decided", async () => {
  const { page } = vendor;
  await page.getByRole("link", { name: "記入済みの Excel を取り込む" }).click();
  await arriveAt(page, "記入済みの Excel を取り込む");
  await chooseFile(page, "ファイルを選ぶ", workbookPath("sds-momiji-near-misses"));
  await page.getByText("確かに読めた行 18\u00A0件、確認が必要な行 6\u00A0件").waitFor();
  await page.getByText("ブックに書かれていません").first().waitFor();
  await page.getByRole("heading", { name: /^項目が見つからない行/ }).waitFor();
  await expectAccessible(page);

  await chooseFile(page, "別のファイルを選ぶ", workbookPath("sds-harukaze-sections"));
  await page.getByText("確かに読めた行 34\u00A0件、確認が必要な行 16\u00A0件").waitFor();
  await page.getByText("はるかぜネット株式会社", { exact: true }).waitFor();
  const sure = page.getByRole("region", { name: /^確かに読めた行/ });
  await sure
    .getByText(/^文が同じ（100%）$|^番号と文が合う（\d+%）$/)
    .first()
    .waitFor();
  await sure
    .getByText(/^備考：/)
    .first()
    .waitFor();
  const apply = page.getByRole("button", { name: "取り込む", exact: true });
  expect(await apply.getAttribute("aria-disabled")).toBe("true");
  await page.getByText("確認が必要な行が、あと 16\u00A0件あります。").first().waitFor();
  await decideDoubtful(page);
  await apply.click();
  await doneWith(page, /件の回答を取り込みました$/);
  await arriveAt(page, "SDS の下書き");
});

it("lets the vendor correct an answer, fill in the head and issue the sheet for good", async () => {
  const { page } = vendor;
  await page.getByText("見出し欄", { exact: true }).click();
  await page.getByLabel("連絡先").fill("安全管理室 sds@example.org");
  await page.getByRole("button", { name: "見出し欄を保存する" }).click();
  await doneWith(page, "見出し欄を保存しました");
  const question = page.getByRole("group", { name: FIRST_QUESTION });
  await question.getByRole("radio", { name: "いいえ" }).click();
  await page.getByText(/^保存済み \d\d:\d\d$/).waitFor();
  await giveReasons(page, "該当する機能を持ちません。");

  await issue(page, "第1版を発行しました");
  await arriveAt(page, "SDS 第1版");
  await page.getByRole("row", { name: FIRST_QUESTION }).getByText("いいえ").waitFor();
});

it("lets the vendor promise levels as figures with their units", async () => {
  const { page } = vendor;
  await go(page, "製品・サービス");
  await page.getByRole("link", { name: "はるかぜ調剤" }).click();
  await page.getByRole("button", { name: `${SLA} を書き始める` }).click();
  await arriveAt(page, "SLA の下書き");
  await page.getByLabel("作成日").fill("2026-11-20");
  await page.getByRole("button", { name: "見出し欄を保存する" }).click();
  await doneWith(page, "見出し欄を保存しました");
  await stateFigure(page, "稼働率", { amount: "99.9", kind: "保証値" });
  await issue(page, "第1版を発行しました");
  await page.getByText("99.9\u00A0%（月間）（保証値）").waitFor();
  await expectAccessible(page);
});

it("lets the hospital find three sheets and read them side by side", async () => {
  const { page } = hospital;
  await page.goto("/");
  await go(page, "製品を探す");
  for (const sheet of ["はるかぜ調剤 2026年秋版", "ほくと調剤 1.0", "ほくと予約 1.0"]) {
    await page.getByRole("button", { name: `${sheet} SDS 第1版 を比較に加える` }).click();
  }
  await expectAccessible(page);
  await page.getByRole("link", { name: "比較する" }).click();
  await arriveAt(page, "開示書の比較");

  const row = rowOf(page, FIRST_QUESTION);
  for (const word of ["はい", "いいえ", "対象外"]) await row.getByText(word).waitFor();
  await page.getByLabel("違いのある項目だけ").check();
  await row.waitFor();
  await row.getByRole("button", { name: /契約のあと/ }).click();
  const panel = page.getByRole("complementary", { name: FIRST_QUESTION });
  await panel.getByText("契約のあとにお渡しします。").waitFor();
  await panel.getByRole("link", { name: "ほくと調剤 1.0 SDS 第1版" }).waitFor();
  await expectAccessible(page);
  await page.getByLabel("含まれる言葉").fill("どこにもない言葉");
  await page.getByText("当てはまる項目はありません").waitFor();
});

it("lets both sides agree on who carries which duty, row by row", async () => {
  const { page } = hospital;
  await go(page, "責任分界");
  await page.getByRole("button", { name: "責任分界表を作る" }).click();
  await arriveAt(page, "責任分界表を作る");
  await page.getByRole("button", { name: /^はるかぜ調剤/ }).click();
  await page.getByText("参加して署名します").first().waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "下書きを作って始める" }).click();
  await arriveAt(page, TITLE);
  const fix = page.getByRole("button", { name: "内容を確定する" });
  expect(await fix.getAttribute("aria-disabled")).toBe("true");

  await page.getByRole("radio", { name: "未合意" }).click();
  await page.getByRole("row").filter({ hasText: "未定" }).getByRole("button").first().click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: "修正案を作る" }).click();
  await panel.getByRole("radiogroup", { name: "実施主体" }).getByText("みなと病院").click();
  await panel.getByLabel("理由・伝えたいこと").fill("院内の手順書で行います。");
  await expectAccessible(page);
  await panel.getByRole("button", { name: "提案する" }).click();
  await doneWith(page, "提案しました");
  await settleOpenRows(hospital, page.url());

  for (const side of [vendor, hospital]) {
    await side.page.goto(page.url());
    await side.page.getByRole("button", { name: /^表示中の \d+\s件に合意する$/ }).click();
    await expectAccessible(side.page);
    const dialog = side.page.getByRole("dialog");
    await dialog.getByRole("button", { name: /件に合意する$/ }).click();
    await doneWith(side.page, /件に合意しました$/);
  }
});

it("fixes the content once nothing is open, and lets a signer read and sign on a phone", async () => {
  const { page } = hospital;
  await page.goto(page.url());
  await page.getByText("すべての行が合意済みです").waitFor();
  await page.getByRole("button", { name: "内容を確定する" }).click();
  const dialog = page.getByRole("dialog", { name: "内容を確定しますか" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "内容を確定する" }).click();
  await doneWith(page, "内容を確定しました");
  await arriveAt(page, TITLE);

  const phone = hospitalSigner.page;
  await phone.goto(page.url());
  await arriveAt(phone, TITLE);
  await phone.getByText("読んだ文書と同じであることを確認しました").waitFor();
  await expectInWidth(phone, phone.getByRole("button", { name: "署名する" }).last());
  await signAs(phone, "院長");
  expect(await overflowOf(phone)).toBe(0);

  await vendorSigner.page.goto(page.url());
  await vendorSigner.page.getByText("読んだ文書と同じであることを確認しました").waitFor();
  await signAs(vendorSigner.page, "代表取締役");
});

it("seals the document, certifies it, and annexes it to a contract", async () => {
  const { page } = hospital;
  // The page asks now and then who has signed, and often once it knows that seals are under way.
  await page.reload();
  await page.getByText("すべての当事者が署名し、文書に電子シールが付きました。").waitFor();
  await page.getByRole("link", { name: "署名証明書（PDF）を取り出す" }).waitFor();
  await expectAccessible(page);

  await go(page, "契約");
  await page.getByRole("button", { name: "契約を登録する" }).click();
  const dialog = page.getByRole("dialog", { name: "契約を登録する" });
  await dialog.getByLabel("契約番号").fill("R8-012");
  await dialog.getByLabel("契約名").fill("調剤システム利用契約");
  await dialog.getByLabel("相手方").fill("はるかぜネット株式会社");
  await dialog.getByLabel("開始日").fill("2027-04-01");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "保存する" }).click();
  await arriveAt(page, "調剤システム利用契約");
  await page.getByRole("button", { name: "合意書を付ける" }).click();
  await page.getByRole("dialog").getByRole("radio", { name: TITLE }).click();
  await page.getByRole("dialog").getByRole("button", { name: "付ける" }).click();
  await doneWith(page, "合意書を付けました");
  await page.getByRole("link", { name: TITLE }).waitFor();
  await expectAccessible(page);
});

it("lets anybody check the document, and finds a single changed byte", async () => {
  const { page } = hospital;
  await page.getByRole("link", { name: TITLE }).click();
  const link = page.getByRole("link", { name: "合意書（PDF）を取り出す" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const sealed = await readFile(await download.path());

  await anybody.page.goto("/verify");
  await arriveAt(anybody.page, "署名された文書を確かめる");
  const check = (name: string, buffer: Buffer) =>
    anybody.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/pdf", buffer });
  await check("合意書.pdf", sealed);
  await anybody.page.getByText("変更はありません。この Bunkai の署名です").waitFor();
  await anybody.page.getByText("署名が必要な当事者すべての署名があります。").waitFor();
  await expectAccessible(anybody.page);

  const changed = Buffer.from(sealed);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  await check("変えた合意書.pdf", changed);
  await anybody.page.getByText("署名のあとに変更されています").waitFor();
  await expectAccessible(anybody.page);
});
