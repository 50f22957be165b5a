import { session } from "@bunkai/db/schema/schema";
import type { Me } from "@bunkai/domain/account/member";
import type { Passkey } from "@bunkai/domain/account/passkey";
import { describe, expect, it } from "vitest";
import { askToSignIn } from "../fixtures/authenticator.ts";
import { givenClock } from "../fixtures/clock.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import {
  addPasskey,
  givenPasskey,
  sendPasskey,
  showPasskey,
  signInWithPasskey,
} from "../fixtures/passkey.ts";
import { givenSoftwareAuthenticator, type Habits } from "../fixtures/software-authenticator.ts";

const MINUTE_MS = 60_000;

const clock = givenClock(new Date());
const { founder, server, signedIn, visitor } = await givenHttp({ now: clock.now });

const refusalOf = async (answer: Response) => {
  const { code, facts } = await jsonOf<{ code: string; facts: { reason?: string } }>(answer);
  return facts.reason ? `${code}: ${facts.reason}` : code;
};
const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const statusOf = async (who: Visitor) => (await who.ask("/api/v1/me")).status;
const passkeysOf = async (who: Visitor) =>
  (await jsonOf<{ items: Passkey[] }>(await who.ask("/api/v1/me/passkeys"))).items;
const demand = (who: Visitor, version = 1) =>
  who.ask("/api/v1/organization/second-factor", {
    method: "PATCH",
    json: { isDemanded: true },
    headers: { "if-match": `"v${version}"` },
  });

describe("a passkey", () => {
  it("opens a session without an address, which counts as two factors", async () => {
    const here = await founder("一葉");
    const { device, passkey } = await givenPasskey(here);
    expect(passkey).toMatchObject({ name: "ナースステーションのPC", lastUsedAt: null });
    const elsewhere = visitor();
    const answer = await signInWithPasskey(elsewhere, device);
    expect([answer.status, await jsonOf(answer)]).toEqual([200, { signedIn: true }]);
    const { person, secondFactor } = await meOf(elsewhere);
    expect(person.email).toBe(here.email);
    expect(secondFactor).toMatchObject({ isOn: true, shown: "passkey" });
    const all = await server.installation.db.auth.select().from(session);
    const own = all.filter(({ userId }) => userId === person.id);
    expect(own.map(({ method }) => method).toSorted()).toEqual(["passkey", "password"]);
    expect((await demand(elsewhere)).status).toBe(200);
    const [listed] = await passkeysOf(here);
    expect(listed?.lastUsedAt).toBe(clock.now().toISOString());
  });

  it("of another host, or shown on another site, is neither registered nor taken", async () => {
    const here = await signedIn("二葉");
    const foreign = [{ rpId: "evil.example" }, { origin: "https://evil.example" }];
    for (const habits of foreign) {
      const device = givenSoftwareAuthenticator(habits);
      expect(await refusalOf(await addPasskey(here, device))).toBe("passkey_refused: foreign");
    }
    for (const elsewhere of foreign) {
      const habits: Habits = {};
      const { device } = await givenPasskey(await signedIn("三葉"), "持ち歩く鍵", habits);
      expect((await signInWithPasskey(visitor(), device)).status).toBe(200);
      Object.assign(habits, elsewhere);
      const refusal = await refusalOf(await signInWithPasskey(visitor(), device));
      expect(refusal).toBe("passkey_refused: foreign");
    }
  });

  it("that did not make sure who holds it is neither registered nor taken", async () => {
    const here = await signedIn("三葉");
    const habits: Habits = { verifies: false };
    const careless = givenSoftwareAuthenticator(habits);
    expect(await refusalOf(await addPasskey(here, careless))).toBe("passkey_refused: unverified");
    expect(await passkeysOf(here)).toEqual([]);
    habits.verifies = true;
    expect((await addPasskey(here, careless)).status).toBe(201);
    habits.verifies = false;
    for (const show of [
      () => showPasskey(here, careless),
      () => signInWithPasskey(visitor(), careless),
    ]) {
      expect(await refusalOf(await show())).toBe("passkey_refused: unverified");
    }
  });

  it("is taken once per question, in the browser that asked, and not after it was removed", async () => {
    const here = await signedIn("四葉");
    const { device } = await givenPasskey(here);
    const elsewhere = visitor();
    const asked = await elsewhere.ask("/api/auth/passkey/generate-authenticate-options");
    const question = await jsonOf<{ challenge: string; userVerification: string }>(asked);
    expect(question).toMatchObject({ rpId: "localhost", userVerification: "required" });
    expect(question).not.toHaveProperty("allowCredentials");
    const shown = device.show(question);
    expect(await refusalOf(await sendPasskey(visitor(), shown))).toBe("passkey_refused: expired");
    const atOnce = await Promise.all(
      [shown, shown, shown].map((one) => sendPasskey(elsewhere, one)),
    );
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
    expect(await refusalOf(await sendPasskey(elsewhere, shown))).toBe("passkey_refused: expired");
    const unknown = givenSoftwareAuthenticator();
    expect(await refusalOf(await signInWithPasskey(visitor(), unknown))).toBe(
      "passkey_refused: unknown",
    );
    for (const junk of [{}, { ...shown, id: 7 }, { ...shown, response: {} }]) {
      expect((await sendPasskey(visitor(), junk)).status).toBe(422);
    }
  });

  it("whose count goes back is a copy, and refused", async () => {
    const here = await signedIn("五葉");
    const habits: Habits = { count: 5 };
    const { device } = await givenPasskey(here, "数える鍵", habits);
    habits.count = 6;
    expect((await signInWithPasskey(visitor(), device)).status).toBe(200);
    for (const count of [6, 2, 0]) {
      habits.count = count;
      const refusal = await refusalOf(await signInWithPasskey(visitor(), device));
      expect(refusal).toBe("passkey_refused: foreign");
    }
    habits.count = 7;
    expect((await signInWithPasskey(visitor(), device)).status).toBe(200);
  });

  it("belongs to one person: nobody registers the same one again", async () => {
    const device = givenSoftwareAuthenticator();
    expect((await addPasskey(await signedIn("六葉"), device)).status).toBe(201);
    const refusal = await refusalOf(await addPasskey(await signedIn("七葉"), device));
    expect(refusal).toBe("passkey_refused: foreign");
  });
});

describe("a passkey shown once more in an open session", () => {
  it("is a fresh factor there, and leaves the session that is there", async () => {
    const here = await founder("八葉");
    const { device } = await givenPasskey(here);
    clock.pass(6 * MINUTE_MS);
    expect(await refusalOf(await demand(here))).toBe("fresh_factor_needed");
    const before = await here.ask("/api/v1/me/sessions");
    const answer = await showPasskey(here, device);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([204, []]);
    expect((await meOf(here)).secondFactor).toMatchObject({ shown: "passkey" });
    expect((await demand(here)).status).toBe(200);
    const after = await here.ask("/api/v1/me/sessions");
    const idsOf = async (list: Response) =>
      (await jsonOf<{ items: { id: string }[] }>(list)).items.map(({ id }) => id);
    expect(await idsOf(after)).toEqual(await idsOf(before));
  });

  it("is enough where an organisation demands two factors of all", async () => {
    const here = await founder("霜月");
    const { device } = await givenPasskey(here);
    expect((await demand(here)).status).toBe(200);
    const missing = await here.ask("/api/v1/organization/second-factor/missing");
    expect(await jsonOf(missing)).toEqual({ items: [] });
    const elsewhere = visitor();
    await signInWithPasskey(elsewhere, device);
    for (const who of [here, elsewhere]) {
      expect((await who.ask("/api/v1/members")).status).toBe(200);
    }
  });

  it("must be the very person's: a colleague's changes nothing and opens nothing", async () => {
    const here = await founder("九葉");
    await givenPasskey(here);
    const colleague = await signedIn("十葉");
    const { device } = await givenPasskey(colleague);
    clock.pass(6 * MINUTE_MS);
    const answer = await showPasskey(here, device);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await refusalOf(answer)).toBe("passkey_refused: otherPerson");
    expect((await meOf(here)).person.email).toBe(here.email);
    expect(await refusalOf(await demand(here))).toBe("fresh_factor_needed");
    const open = await colleague.ask("/api/v1/me/sessions");
    expect((await jsonOf<{ items: unknown[] }>(open)).items).toHaveLength(1);
  });
});

describe("the first passkey of a person", () => {
  it("ends the sessions without a factor, brings recovery codes, and is told by mail", async () => {
    const here = await founder("水無");
    const elsewhere = visitor();
    await askToSignIn(elsewhere, here.email);
    const { device, recoveryCodes } = await givenPasskey(here, "病棟のPC");
    expect(recoveryCodes).toHaveLength(10);
    expect([await statusOf(here), await statusOf(elsewhere)]).toEqual([200, 401]);
    expect((await givenPasskeyAgain(here)).recoveryCodes).toEqual([]);
    expect(await statusOf(here)).toBe(200);
    const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
      await here.ask("/api/v1/outbox?limit=100"),
    );
    const told = items.filter(({ to }) => to === here.email).map(({ body }) => body);
    expect(told.some((body) => body.includes("パスキー「病棟のPC」が登録されました"))).toBe(true);
    expect((await signInWithPasskey(elsewhere, device)).status).toBe(200);
  });
});

async function givenPasskeyAgain(who: Visitor) {
  const added = await addPasskey(who, givenSoftwareAuthenticator(), "予備");
  return jsonOf<{ recoveryCodes: string[] }>(added);
}
