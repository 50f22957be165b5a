import { describe, expect, it } from "vitest";
import { askToSignIn, givenAuthenticator, showCode } from "../fixtures/authenticator.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";

type Refusal = {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
};

const { signedIn, visitor } = await givenHttp();
const ask = (path: string, json?: unknown) =>
  visitor().ask(`/api/auth${path}`, json === undefined ? {} : { method: "POST", json });
const refusalOf = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const { code, errors, status } = await jsonOf<Refusal>(answer);
  expect(status).toBe(answer.status);
  return { code, errors };
};
const account = { name: "青葉", email: "aoba@example.org", password: "あさがお-ひまわり-2026" };

describe("a link of a mail", () => {
  it.each([
    "/..//evil.example",
    "/.//evil.example",
    "/x/..//evil.example",
    "/%2e%2e//evil.example",
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/api/v1/me",
  ])("never leads to %s", async (callbackURL) => {
    const query = new URLSearchParams({ token: "unknown", callbackURL });
    for (const path of ["/verify-email", "/reset-password/unknown"]) {
      const answer = await ask(`${path}?${query}`);
      expect(answer.headers.get("location")).toBeNull();
      const { code, errors } = await refusalOf(answer);
      expect({ code, errors }).toEqual({
        code: "invalid_input",
        errors: [{ pointer: "/callbackURL", code: "invalid_value" }],
      });
    }
    const signUp = await ask("/sign-up/email", { ...account, callbackURL });
    expect((await refusalOf(signUp)).errors[0]?.pointer).toBe("/callbackURL");
    const reset = await ask("/request-password-reset", {
      email: account.email,
      redirectTo: callbackURL,
    });
    expect((await refusalOf(reset)).errors[0]?.pointer).toBe("/redirectTo");
  });

  it("leads to our own page with what went wrong", async () => {
    const answer = await ask("/verify-email?token=unknown&callbackURL=%2Fmail-confirmed");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toMatch(/^(https?:\/\/[^/]+)?\/mail-confirmed\?error=/u);
  });
});

describe("a refusal before signing in", () => {
  it("has the shape and the closed codes of all others", async () => {
    const { email } = account;
    expect(await refusalOf(await ask("/sign-in/email", { email, password: "wrong" }))).toEqual({
      code: "credentials_refused",
      errors: [],
    });
    expect(await refusalOf(await ask("/sign-up/email", { ...account, password: "短い" }))).toEqual({
      code: "invalid_input",
      errors: [{ pointer: "/password", code: "password_short" }],
    });
    expect(await refusalOf(await ask("/sign-up/email", { ...account, email: "nobody" }))).toEqual({
      code: "invalid_input",
      errors: [{ pointer: "/email", code: "invalid_format" }],
    });
    const reset = { newPassword: account.password, token: "unknown" };
    expect((await refusalOf(await ask("/reset-password", reset))).code).toBe("link_unusable");
    expect((await ask("/sign-up/email", account)).ok).toBe(true);
    const { password } = account;
    expect((await refusalOf(await ask("/sign-in/email", { email, password }))).code).toBe(
      "email_unconfirmed",
    );
    expect((await refusalOf(await ask("/sign-up/email", { ...account, image: "x" }))).code).toBe(
      "invalid_input",
    );
  });
});

describe("a second factor", () => {
  it("ends the sessions that were opened without it, and no others", async () => {
    const here = await signedIn("一葉");
    const signIn = (on: Visitor) => askToSignIn(on, here.email);
    const elsewhere = visitor();
    await signIn(elsewhere);
    const statusOf = async (who: Visitor) => (await who.ask("/api/v1/me")).status;
    expect(await statusOf(elsewhere)).toBe(200);

    const { code } = await givenAuthenticator(here);
    expect([await statusOf(here), await statusOf(elsewhere)]).toEqual([200, 401]);

    const third = visitor();
    expect(await jsonOf(await signIn(third))).toMatchObject({ twoFactorRedirect: true });
    expect(await statusOf(third)).toBe(401);
    expect((await showCode(third, code("next"))).status).toBe(200);
    expect([await statusOf(here), await statusOf(third)]).toEqual([200, 200]);
  });
});
