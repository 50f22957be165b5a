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

const MINUTE_MS = 60_000;
const WRONG = "000000";

const clock = givenClock(new Date());
const { founder, signedIn, visitor } = await givenHttp({ now: clock.now });

const codeOf = async (answer: Response) => (await jsonOf<{ code: string }>(answer)).code;
const faultOf = async (answer: Response) =>
  (await jsonOf<{ errors: { code: string }[] }>(answer)).errors[0]?.code;
const shownIn = async (who: Visitor) =>
  (await jsonOf<Me>(await who.ask("/api/v1/me"))).secondFactor;
const demand = (who: Visitor, version = 1, key = "") =>
  who.ask("/api/v1/organization/second-factor", {
    method: "PATCH",
    json: { isDemanded: true },
    headers: { "if-match": `"v${version}"`, ...(key && { "idempotency-key": key }) },
  });
const generate = (who: Visitor) =>
  who.ask("/api/auth/two-factor/generate-backup-codes", {
    method: "POST",
    json: { password: PASSWORD },
  });
const disable = (who: Visitor, json: object = { password: PASSWORD }) =>
  who.ask("/api/v1/me/second-factor/key/removal", { method: "POST", json });
const changed = (answers: readonly Response[]) => answers.map(({ status }) => status).toSorted();

describe("a deed that binds", () => {
  it("takes a second factor, shown within 5 minutes by the installation's clock, and then goes on under the same key", async () => {
    const administrator = await founder("一葉");
    expect(await codeOf(await demand(administrator))).toBe("second_factor_needed");

    const { code } = await givenAuthenticator(administrator);
    clock.pass(5 * MINUTE_MS);
    expect((await demand(administrator)).status).toBe(200);
    clock.pass(1);
    const late = await demand(administrator, 2, "the-same-deed");
    expect(await jsonOf(late)).toMatchObject({
      code: "fresh_factor_needed",
      facts: { minutes: 5 },
    });

    expect((await showCode(administrator, code("next"))).status).toBe(200);
    const done = await demand(administrator, 2, "the-same-deed");
    expect(done.status).toBe(200);
    const repeated = await demand(administrator, 2, "the-same-deed");
    expect(await jsonOf(repeated)).toEqual(await jsonOf(done));
  });

  it("is not done on the strength of a factor that was shown elsewhere", async () => {
    const here = await founder("二葉");
    const { code } = await givenAuthenticator(here);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    await showCode(elsewhere, code("next"));
    clock.pass(4 * MINUTE_MS);
    expect(await shownIn(here)).toMatchObject({ shown: "code" });
    clock.pass(2 * MINUTE_MS);
    expect(await codeOf(await demand(elsewhere))).toBe("fresh_factor_needed");
  });
});

describe("a one-time code", () => {
  it("is good once, in an open session and at sign-in", async () => {
    const here = await signedIn("三葉");
    const { code } = await givenAuthenticator(here);
    const again = await showCode(here, code());
    expect([again.status, await faultOf(again)]).toEqual([422, "code_used"]);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    expect(await faultOf(await showCode(elsewhere, code()))).toBe("code_used");
    expect((await showCode(elsewhere, code("next"))).status).toBe(200);
    expect(await faultOf(await showCode(here, code("next")))).toBe("code_used");
  });

  it("lets one of several requests pass that come at once", async () => {
    const here = await signedIn("四葉");
    const { code } = await givenAuthenticator(here);
    const machines = [visitor(), visitor(), visitor()];
    for (const machine of machines) await askToSignIn(machine, here.email);
    const answers = await Promise.all(
      [...machines, here].map((machine) => showCode(machine, code("next"))),
    );
    expect(changed(answers)).toEqual([200, 422, 422, 422]);
  });

  it("locks after ten wrong ones in an open session too, however many come at once, and for 15 minutes", async () => {
    const here = await signedIn("五葉");
    const { code, recoveryCodes } = await givenAuthenticator(here);
    const guesses = Array.from({ length: 15 }, (_, guess) => String(guess).padStart(6, "0"));
    const answers = await Promise.all(guesses.map((guess) => showCode(here, guess)));
    expect(changed(answers)).toEqual([...Array(10).fill(422), ...Array(5).fill(429)]);

    const right = await showCode(here, code("next"));
    expect(await jsonOf(right)).toMatchObject({
      code: "too_many_requests",
      facts: { retryAfterSeconds: 15 * 60 },
    });
    expect((await showRecoveryCode(here, recoveryCodes[0] ?? "")).status).toBe(429);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    expect((await showCode(elsewhere, code("next"))).status).toBe(429);

    clock.pass(15 * MINUTE_MS);
    expect((await showCode(here, code("next"))).status).toBe(200);
    expect((await showCode(here, WRONG)).status).toBe(422);
  });
});

describe("a recovery code", () => {
  it("opens a session once, is told to the owner, and signs nothing", async () => {
    const here = await founder("六葉");
    const { recoveryCodes } = await givenAuthenticator(here);
    expect(recoveryCodes).toHaveLength(10);
    const [first = "", second = ""] = recoveryCodes;
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    expect(await faultOf(await showRecoveryCode(elsewhere, "aaaaa-aaaaa"))).toBe(
      "recovery_code_wrong",
    );
    expect((await showRecoveryCode(elsewhere, first)).status).toBe(200);
    expect(await shownIn(elsewhere)).toMatchObject({ isOn: true, shown: "recoveryCode" });
    expect(await codeOf(await demand(elsewhere))).toBe("fresh_factor_needed");
    expect(await codeOf(await generate(elsewhere))).toBe("fresh_factor_needed");
    const state = await elsewhere.ask("/api/v1/me/second-factor");
    expect(await jsonOf<SecondFactor>(state)).toEqual({
      isOn: true,
      hasApp: true,
      hasPasskey: false,
      recoveryCodesLeft: 9,
      demandedBy: [],
    });
    const { items } = await jsonOf<{ items: { to: string; subject: string }[] }>(
      await here.ask("/api/v1/outbox?limit=100"),
    );
    const told = items.filter(({ to }) => to === here.email).map(({ subject }) => subject);
    expect(told[0]).toBe("【Bunkai】回復コードが使われました");

    const third = visitor();
    await askToSignIn(third, here.email);
    expect(await faultOf(await showRecoveryCode(third, first))).toBe("recovery_code_wrong");
    const machines = [visitor(), visitor(), visitor()];
    for (const machine of machines) await askToSignIn(machine, here.email);
    const answers = await Promise.all(machines.map((one) => showRecoveryCode(one, second)));
    expect(changed(answers)).toEqual([200, 422, 422]);
  });

  it("is worth nothing once new ones are made, for which a code is shown first", async () => {
    const here = await signedIn("七葉");
    const { recoveryCodes, code } = await givenAuthenticator(here);
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await generate(here))).toBe("fresh_factor_needed");
    await showCode(here, code("next"));
    const made = await generate(here);
    const { backupCodes } = await jsonOf<{ backupCodes: string[] }>(made);
    expect(backupCodes.filter((one) => recoveryCodes.includes(one))).toEqual([]);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    expect((await showRecoveryCode(elsewhere, recoveryCodes[0] ?? "")).status).toBe(422);
    expect((await showRecoveryCode(elsewhere, backupCodes[0] ?? "")).status).toBe(200);
  });
});

it("is shown before another password is chosen, by whoever has one", async () => {
  const here = await signedIn("九葉");
  const { code } = await givenAuthenticator(here);
  clock.pass(6 * MINUTE_MS);
  const passwords = { currentPassword: PASSWORD, newPassword: "ふじ-やまぶき-すみれ-はぎ" };
  const change = () => here.ask("/api/auth/change-password", { method: "POST", json: passwords });
  const late = await change();
  expect(await jsonOf(late)).toMatchObject({
    ...{ code: "fresh_factor_needed", facts: { minutes: 5, recoveryCode: true } },
  });
  await showCode(here, code("next"));
  expect((await change()).status).toBe(200);
});

describe("switching the second factor off", () => {
  it("takes a factor just shown, and leaves no session that has shown one", async () => {
    const here = await founder("八葉");
    const { code } = await givenAuthenticator(here);
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await disable(here))).toBe("fresh_factor_needed");
    await showCode(here, code("next"));
    expect(await faultOf(await disable(here, {}))).toBe("empty");
    expect(await faultOf(await disable(here, { password: "wrong" }))).toBe("password_wrong");
    expect((await disable(here)).status).toBe(204);
    expect(await codeOf(await disable(here))).toBe("not_found");
    expect(await shownIn(here)).toEqual({ isOn: false, shown: null, shownAt: null });
    expect(await codeOf(await demand(here))).toBe("second_factor_needed");
  });
});

describe("another authenticator app", () => {
  const begin = (who: Visitor, password = PASSWORD) =>
    who.ask("/api/v1/me/second-factor/key", { method: "POST", json: { password } });
  const confirm = (who: Visitor, code: string) =>
    who.ask("/api/v1/me/second-factor/key/confirmation", { method: "POST", json: { code } });

  it("takes the place of a lost one for whoever has a recovery code, and the old one is good until then", async () => {
    const here = await founder("九葉");
    const { code, recoveryCodes } = await givenAuthenticator(here);
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    await showRecoveryCode(elsewhere, recoveryCodes[0] ?? "");
    expect(await faultOf(await begin(elsewhere, "wrong"))).toBe("password_wrong");
    expect(await codeOf(await confirm(elsewhere, WRONG))).toBe("not_found");
    const { uri } = await jsonOf<{ uri: string }>(await begin(elsewhere));
    expect(await faultOf(await confirm(elsewhere, WRONG))).toBe("code_wrong");
    expect((await showCode(here, code("next"))).status).toBe(200);

    const secret = new URL(uri).searchParams.get("secret") ?? "";
    const next = new Date(Date.now() + 30_000);
    expect((await confirm(elsewhere, totpCode(secret, new Date()))).status).toBe(204);
    expect(await shownIn(elsewhere)).toMatchObject({ shown: "code" });
    const outbox = await here.ask("/api/v1/outbox?limit=100");
    const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(outbox);
    const told = items.find(({ to }) => to === here.email)?.body;
    expect(told).toContain("認証アプリが、別のものに変わりました");
    expect((await demand(elsewhere)).status).toBe(200);
    const third = visitor();
    await askToSignIn(third, here.email);
    expect(await faultOf(await showCode(third, code()))).toBe("code_used");
    expect((await showCode(third, totpCode(secret, next))).status).toBe(200);
  });

  it("is not registered in a session where nothing was shown lately", async () => {
    const here = await signedIn("十葉");
    expect(await codeOf(await begin(here))).toBe("second_factor_needed");
    await givenAuthenticator(here);
    clock.pass(6 * MINUTE_MS);
    expect(await codeOf(await begin(here))).toBe("fresh_factor_needed");
  });
});
