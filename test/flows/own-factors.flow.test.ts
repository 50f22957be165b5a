import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { Me } from "@bunkai/domain/account/member";
import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { describe, expect, it } from "vitest";
import {
  askToSignIn,
  givenAuthenticator,
  showCode,
  showRecoveryCode,
} from "../fixtures/authenticator.ts";
import { givenClock } from "../fixtures/clock.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";
import {
  addPasskey,
  beginPasskey,
  givenPasskey,
  showPasskey,
  signInWithPasskey,
} from "../fixtures/passkey.ts";
import { givenSoftwareAuthenticator } from "../fixtures/software-authenticator.ts";

const MINUTE_MS = 60_000;

const clock = givenClock(new Date());
const { founder, signedIn, visitor } = await givenHttp({ now: clock.now });

const codeOf = async (answer: Response) =>
  answer.ok ? "done" : (await jsonOf<{ code: string }>(answer)).code;
const factorOf = async (who: Visitor) =>
  jsonOf<SecondFactor>(await who.ask("/api/v1/me/second-factor"));
const shownIn = async (who: Visitor) =>
  (await jsonOf<Me>(await who.ask("/api/v1/me"))).secondFactor;
const post = (who: Visitor, path: string, json: object = { password: PASSWORD }) =>
  who.ask(`/api/v1/me${path}`, { method: "POST", json });
const faultOf = async (answer: Response) =>
  (await jsonOf<{ errors: { code: string }[] }>(answer)).errors[0]?.code;
const removeApp = (who: Visitor, json?: object) => post(who, "/second-factor/key/removal", json);
const remove = (who: Visitor, id: string, json?: object) =>
  post(who, `/passkeys/${id}/removal`, json);
const mailsTo = async (who: Visitor & { readonly email: string }) => {
  const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
    await who.ask("/api/v1/outbox?limit=100"),
  );
  return items.filter(({ to }) => to === who.email).map(({ body }) => body.split("\n")[0]);
};

describe("adding a passkey", () => {
  it("takes the password of whoever has no factor yet", async () => {
    const here = await signedIn("一葉");
    expect(await codeOf(await beginPasskey(here, {}))).toBe("invalid_input");
    expect(await faultOf(await beginPasskey(here, { password: "wrong" }))).toBe("password_wrong");
    expect(await codeOf(await beginPasskey(here))).toBe("done");
  });

  it("looks at ten passwords within 15 minutes, and at no eleventh, be it the right one", async () => {
    const here = await signedIn("十葉");
    const guesses = Array.from({ length: 10 }, (_, guess) => ({ password: `wrong ${guess}` }));
    const answers = await Promise.all(guesses.map((guess) => beginPasskey(here, guess)));
    const faults = new Set(await Promise.all(answers.map(faultOf)));
    expect([...faults]).toEqual(["password_wrong"]);
    expect(await codeOf(await beginPasskey(here))).toBe("too_many_requests");
    clock.pass(15 * MINUTE_MS);
    expect(await codeOf(await beginPasskey(here))).toBe("done");
  });

  it("takes a fresh code with the password, or a fresh passkey alone", async () => {
    const here = await signedIn("二葉");
    const { code } = await givenAuthenticator(here);
    expect(await codeOf(await beginPasskey(here, {}))).toBe("invalid_input");
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await beginPasskey(here))).toBe("fresh_factor_needed");
    await showCode(here, code("next"));
    const { device, recoveryCodes } = await givenPasskey(here);
    expect(recoveryCodes).toEqual([]);
    expect(await codeOf(await beginPasskey(here, {}))).toBe("done");
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await beginPasskey(here, {}))).toBe("fresh_factor_needed");
    await showPasskey(here, device);
    expect(await codeOf(await beginPasskey(here, {}))).toBe("done");
  });

  it("is not done with what was asked of somebody else, or asked to sign in", async () => {
    const here = await signedIn("三葉");
    const device = givenSoftwareAuthenticator();
    const asked = await here.ask("/api/auth/passkey/generate-authenticate-options");
    const made = device.make(await jsonOf<{ challenge: string }>(asked));
    expect(await codeOf(await post(here, "/passkeys", { name: "鍵", made }))).toBe(
      "passkey_refused",
    );
  });
});

describe("removing a factor", () => {
  it("keeps the other one: an app with a passkey beside it goes and comes, and the codes stay good", async () => {
    const here = await founder("四葉");
    const { recoveryCodes } = await givenAuthenticator(here);
    const { device, passkey } = await givenPasskey(here);
    expect((await removeApp(here, {})).status).toBe(204);
    expect(await factorOf(here)).toMatchObject({ isOn: true, hasApp: false, hasPasskey: true });
    const elsewhere = visitor();
    expect(await jsonOf(await askToSignIn(elsewhere, here.email))).toMatchObject({
      twoFactorRedirect: true,
      twoFactorMethods: ["passkey"],
    });
    expect((await showRecoveryCode(elsewhere, recoveryCodes[0] ?? "")).status).toBe(200);

    const begun = await here.ask("/api/auth/two-factor/enable", {
      method: "POST",
      json: { password: PASSWORD },
    });
    expect(await codeOf(begun)).toBe("wrong_state");
    await showPasskey(here, device);
    const { uri } = await jsonOf<{ uri: string }>(await post(here, "/second-factor/key", {}));
    const secret = new URL(uri).searchParams.get("secret") ?? "";
    const code = totpCode(secret, new Date());
    expect((await post(here, "/second-factor/key/confirmation", { code })).status).toBe(204);
    expect(await askToSignIn(visitor(), here.email).then(jsonOf)).toMatchObject({
      twoFactorMethods: ["totp", "passkey"],
    });
    expect((await remove(here, passkey.id)).status).toBe(204);
    expect(await factorOf(here)).toMatchObject({ isOn: true, hasApp: true, hasPasskey: false });
    expect(await codeOf(await signInWithPasskey(visitor(), device))).toBe("passkey_refused");
    expect((await mailsTo(here)).slice(0, 5).toSorted()).toEqual(
      [
        "あなたのアカウントで、回復コードが1つ使われました。そのコードは、もう使えません。",
        "あなたのアカウントから、パスキー「ナースステーションのPC」が外されました。",
        "あなたのアカウントから、認証アプリが外されました。",
        "あなたのアカウントに、パスキー「ナースステーションのPC」が登録されました。",
        "あなたのアカウントに、認証アプリが登録されました。",
      ].toSorted(),
    );
  });

  it("switches two factors off with the last one, of which no session has shown any then", async () => {
    const here = await signedIn("五葉");
    const { passkey } = await givenPasskey(here);
    expect((await remove(here, passkey.id, {})).status).toBe(204);
    expect(await shownIn(here)).toEqual({ isOn: false, shown: null, shownAt: null });
    expect(await factorOf(here)).toMatchObject({ recoveryCodesLeft: null });
    expect(await jsonOf(await askToSignIn(visitor(), here.email))).not.toHaveProperty(
      "twoFactorRedirect",
    );
    const again = await givenPasskey(here);
    expect(again.recoveryCodes).toHaveLength(10);
  });

  it("is refused by name while an organisation demands two, and only for the last one", async () => {
    const here = await founder("六葉");
    const { passkey } = await givenPasskey(here);
    await here.ask("/api/v1/organization/second-factor", {
      method: "PATCH",
      json: { isDemanded: true },
      headers: { "if-match": '"v1"' },
    });
    const refused = await remove(here, passkey.id, {});
    expect(await jsonOf(refused)).toMatchObject({
      code: "second_factor_demanded",
      facts: { organizationNames: [here.organization.name] },
    });
    await addPasskey(here, givenSoftwareAuthenticator());
    expect((await remove(here, passkey.id, {})).status).toBe(204);
  });

  it("takes the same proof as adding one, and leaves other people's alone", async () => {
    const here = await signedIn("七葉");
    const { passkey } = await givenPasskey(here);
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await remove(here, passkey.id))).toBe("fresh_factor_needed");
    const stranger = await signedIn("八葉");
    expect(await codeOf(await remove(stranger, passkey.id))).toBe("not_found");
    const path = `/api/v1/me/passkeys/${passkey.id}`;
    const rename = (who: Visitor) => who.ask(path, { method: "PATCH", json: { name: "外来のPC" } });
    expect(await codeOf(await rename(stranger))).toBe("not_found");
    expect(await jsonOf(await rename(here))).toMatchObject({ id: passkey.id, name: "外来のPC" });
  });
});

describe("whoever has lost the device with the only passkey", () => {
  it("comes in by a recovery code, and registers another one", async () => {
    const here = await founder("九葉");
    const { passkey, recoveryCodes } = await givenPasskey(here);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    expect(await codeOf(await showCode(elsewhere, "000000"))).toBe("invalid_input");
    expect((await showRecoveryCode(elsewhere, recoveryCodes[1] ?? "")).status).toBe(200);
    const device = givenSoftwareAuthenticator();
    expect((await addPasskey(elsewhere, device)).status).toBe(201);
    expect((await remove(elsewhere, passkey.id, {})).status).toBe(204);
    expect(await shownIn(elsewhere)).toMatchObject({ isOn: true, shown: "passkey" });
    expect((await signInWithPasskey(visitor(), device)).status).toBe(200);
  });
});

describe("starting an authenticator app", () => {
  it("calls a wrong password wrong, and says nothing of signing in", async () => {
    const here = await signedIn("十一葉");
    const answer = await here.ask("/api/auth/two-factor/enable", {
      method: "POST",
      json: { password: "wrong" },
    });
    expect([answer.status, await faultOf(answer)]).toEqual([422, "password_wrong"]);
  });
});
