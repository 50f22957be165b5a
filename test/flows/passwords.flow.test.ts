import { wordsOf } from "@bunkai/language/words";
import { describe, expect, it } from "vitest";
import { givenAuthenticator, showCode } from "../fixtures/authenticator.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";

const { signedIn, visitor } = await givenHttp();
const jaWords = wordsOf("ja");

type Refusal = { readonly code: string; readonly errors: readonly { readonly code: string }[] };
type Mails = { readonly items: readonly { readonly to: string; readonly body: string }[] };

const post = (who: Visitor, path: string, json: object) =>
  who.ask(`/api/auth${path}`, { method: "POST", json });
const change = (who: Visitor, newPassword: string, currentPassword = PASSWORD) =>
  post(who, "/change-password", { currentPassword, newPassword });
const statusOf = async (who: Visitor) => (await who.ask("/api/v1/me")).status;

/** Why an answer is a refusal: its code, or that of the field. Null: it is none. */
async function reasonOf(answer: Response): Promise<string | null> {
  if (answer.ok) return null;
  const { code, errors } = await jsonOf<Refusal>(answer);
  return errors[0]?.code ?? code;
}

async function mailedTo(email: string): Promise<readonly string[]> {
  const { items } = await jsonOf<Mails>(await visitor().ask("/api/v1/outbox?limit=100"));
  return items.filter(({ to }) => to === email).map(({ body }) => body);
}

async function askForReset(email: string): Promise<string> {
  await post(visitor(), "/request-password-reset", { email, redirectTo: "/reset-password" });
  const [newest = ""] = await mailedTo(email);
  return newest.match(/reset-password\/([\w-]+)/u)?.[1] ?? "";
}

describe("a password", () => {
  it.each([
    ["too short to stand alone", "x7Gq-29zKw", "password_short"],
    ["on everybody's list", "password12345", "password_common"],
    ["on everybody's list in wide letters", "ｐａｓｓｗｏｒｄ１２３４５", "password_common"],
    ["long by signs that nobody sees", `x7Gq-29zKw${"\u200b".repeat(9)}`, "password_short"],
    ["a row of keys", "qwertyuiop12345", "password_common"],
    ["one word, again and again", "sakurasakurasakura", "password_common"],
    ["the name of its person", "yamazakura2026", "password_common"],
    ["the name of this product", "bunkai20262026", "password_common"],
  ])("is refused when it is %s", async (_why, password, reason) => {
    const account = { name: "yamazakura", email: "yamazakura@example.org", language: "ja" };
    expect(await reasonOf(await post(visitor(), "/sign-up/email", { ...account, password }))).toBe(
      reason,
    );
  });

  it("may have spaces, any letters, and 128 of them", async () => {
    const person = await signedIn("一葉");
    const long = "春は あけぼの、夏は 夜。".repeat(10).slice(0, 128);
    expect(await reasonOf(await change(person, long))).toBeNull();
    const again = visitor();
    await post(again, "/sign-in/email", { email: person.email, password: long });
    expect(await statusOf(again)).toBe(200);
    expect(await reasonOf(await change(again, `${long}。`, long))).toBe("too_big");
  });

  it("is none of the last five, and the sixth before may come back", async () => {
    const person = await signedIn("二葉");
    const passwords = [PASSWORD, ...[1, 2, 3, 4, 5].map((nth) => `つばき-かえで-${nth}-さざんか`)];
    for (const [index, password] of passwords.entries()) {
      const next = passwords[index + 1];
      if (next) expect(await reasonOf(await change(person, next, password))).toBeNull();
    }
    const present = passwords.at(-1) ?? "";
    for (const used of passwords.slice(2)) {
      expect(await reasonOf(await change(person, used, present))).toBe("password_used");
    }
    expect(await reasonOf(await change(person, PASSWORD, present))).toBeNull();
  });

  it("is none of the last either when it is reset, and the link is still good then", async () => {
    const person = await signedIn("三葉");
    const token = await askForReset(person.email);
    const reset = (newPassword: string) =>
      post(visitor(), "/reset-password", { token, newPassword });
    expect(await reasonOf(await reset(PASSWORD))).toBe("password_used");
    expect(await reasonOf(await reset("hospital12345"))).toBe("password_common");
    expect(await reasonOf(await reset("ふじ-やまぶき-すみれ-はぎ"))).toBeNull();
    expect(await reasonOf(await reset("ふじ-やまぶき-つつじ-はぎ"))).toBe("link_unusable");
    expect(await statusOf(person)).toBe(401);
    expect((await mailedTo(person.email))[0]).toContain("パスワードが変わりました");
  });

  it("is chosen anew by links that say how long they are good, and lead where no session is needed", async () => {
    const person = await signedIn("八葉");
    const token = await askForReset(person.email);
    const [asked = ""] = await mailedTo(person.email);
    expect(asked).toContain("このアドレスは 1 時間、1回だけ使えます。");
    await post(visitor(), "/reset-password", { token, newPassword: "ふじ-やまぶき-すみれ-はぎ" });
    const [changed = ""] = await mailedTo(person.email);
    expect(changed).toMatch(/^https?:\S+\/forgot-password$/mu);
    expect(changed).toContain(`「${jaWords.account.forgot.title}」`);
    expect(changed).not.toContain("/settings");
  });

  it("that is reset opens nothing by itself: the second factor is still asked for", async () => {
    const person = await signedIn("六葉");
    await givenAuthenticator(person);
    const token = await askForReset(person.email);
    const password = "ふじ-やまぶき-すみれ-はぎ";
    const again = visitor();
    await post(again, "/reset-password", { token, newPassword: password });
    expect(await statusOf(again)).toBe(401);
    const asked = await post(again, "/sign-in/email", { email: person.email, password });
    expect(await jsonOf(asked)).toMatchObject({ twoFactorRedirect: true });
    expect(await statusOf(again)).toBe(401);
  });

  it("is changed by whoever knows the one before", async () => {
    const person = await signedIn("七葉");
    const refused = await change(person, "うめ-もも-さくら-2026", "not the password before");
    expect(await reasonOf(refused)).toBe("password_wrong");
  });

  it("that is changed ends all other sessions, keeps this one with what was shown in it, and tells its person", async () => {
    const person = await signedIn("四葉");
    const { code } = await givenAuthenticator(person);
    const elsewhere = visitor();
    await post(elsewhere, "/sign-in/email", { email: person.email, password: PASSWORD });
    await showCode(elsewhere, code("next"));
    expect(await statusOf(elsewhere)).toBe(200);

    const asked = { currentPassword: PASSWORD, newPassword: "うめ-もも-さくら-2026" };
    expect(
      (await post(person, "/change-password", { ...asked, revokeOtherSessions: true })).ok,
    ).toBe(true);
    expect([await statusOf(person), await statusOf(elsewhere)]).toEqual([200, 401]);
    const me = await jsonOf<{ secondFactor: object }>(await person.ask("/api/v1/me"));
    expect(me.secondFactor).toMatchObject({ isOn: true, shown: "code" });
    expect((await mailedTo(person.email))[0]).toContain("パスワードが変わりました");
  });

  it("may be shorter beside a second factor, which then stays until it is long again", async () => {
    const person = await signedIn("五葉");
    await givenAuthenticator(person);
    expect(await reasonOf(await change(person, "x7Gq-29"))).toBe("password_short");
    expect(await reasonOf(await change(person, "iloveyou"))).toBe("password_common");
    expect(await reasonOf(await change(person, "x7Gq-29z"))).toBeNull();
    const disable = (password: string) =>
      person.ask("/api/v1/me/second-factor/key/removal", { method: "POST", json: { password } });
    expect(await reasonOf(await disable("x7Gq-29z"))).toBe("password_needs_factor");
    const long = "うめ-もも-さくら-つばき";
    expect(await reasonOf(await change(person, long, "x7Gq-29z"))).toBeNull();
    expect(await reasonOf(await disable(long))).toBeNull();
  });
});
