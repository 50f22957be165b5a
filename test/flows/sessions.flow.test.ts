import type { OpenSession } from "@bunkai/domain/account/open-session";
import { expect, it } from "vitest";
import { askToSignIn } from "../fixtures/authenticator.ts";
import { givenClock } from "../fixtures/clock.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const clock = givenClock(new Date());
const { server, signedIn, visitor } = await givenHttp({ now: clock.now });

const sessionsOf = async (who: Visitor) =>
  (await jsonOf<{ items: OpenSession[] }>(await who.ask("/api/v1/me/sessions"))).items;
const statusOf = async (who: Visitor) => (await who.ask("/api/v1/me")).status;
const end = (who: Visitor, id = "") =>
  who.ask(`/api/v1/me/sessions${id && `/${id}`}`, { method: "DELETE" });

async function givenThreeSessions(name: string) {
  const here = await signedIn(name);
  const others = [visitor(), visitor()] as const;
  for (const other of others) await askToSignIn(other, here.email);
  return { here, others };
}

it("lists the sessions of the person alone, says which one asks, and never tells a token", async () => {
  const { here } = await givenThreeSessions("一葉");
  await givenThreeSessions("二葉");
  const answer = await here.ask("/api/v1/me/sessions");
  expect(await answer.clone().text()).not.toContain("token");
  const { items } = await jsonOf<{ items: OpenSession[] }>(answer);
  expect(items.map(({ isHere }) => isHere).toSorted()).toEqual([false, false, true]);
});

it("shows the whole address that a session was opened from, as a person would write it", async () => {
  const { email } = await signedIn("十葉");
  const addresses = new Set<string>();
  for (const remoteAddress of ["2001:db8:1:2::99", "::ffff:198.51.100.7"]) {
    const request = new Request(`${server.installation.baseUrl}/api/auth/sign-in/email`, {
      method: "POST",
      headers: {
        origin: server.installation.baseUrl,
        "content-type": "application/json",
        // What the client says of itself counts for nothing.
        "bunkai-client-address": "192.0.2.1",
      },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const answer = await server.fetch(request, { incoming: { socket: { remoteAddress } } });
    const [cookie = ""] = (answer.headers.get("set-cookie") ?? "").split(";");
    const own = await sessionsOf({
      ask: (path) => visitor().ask(path, { headers: { cookie } }),
    });
    addresses.add(own.find(({ isHere }) => isHere)?.address ?? "");
  }
  expect(addresses).toEqual(new Set(["2001:db8:1:2::99", "198.51.100.7"]));
});

it("ends one session, or all others, from the next request on", async () => {
  const { here, others } = await givenThreeSessions("三葉");
  const [first, second] = others;
  const own = (await sessionsOf(first)).find(({ isHere }) => isHere);
  expect((await end(here, own?.id)).status).toBe(204);
  expect([await statusOf(here), await statusOf(first), await statusOf(second)]).toEqual([
    200, 401, 200,
  ]);
  expect((await end(here)).status).toBe(204);
  expect([await statusOf(here), await statusOf(second)]).toEqual([200, 401]);
});

it("lets nobody end the session of somebody else", async () => {
  const { here } = await givenThreeSessions("四葉");
  const stranger = await signedIn("五葉");
  const [foreign] = await sessionsOf(here);
  expect((await end(stranger, foreign?.id)).status).toBe(404);
  await end(stranger);
  expect((await sessionsOf(here)).length).toBe(3);
});

it("tells when a session was used last, to within minutes", async () => {
  const { here } = await givenThreeSessions("六葉");
  clock.pass(10 * MINUTE_MS);
  const [used] = await sessionsOf(here);
  expect(used).toMatchObject({ isHere: true, lastUsedAt: clock.now().toISOString() });
});

it("ends a session that nobody has used for three days, and none that is used", async () => {
  const { here, others } = await givenThreeSessions("七葉");
  const [left, used] = others;
  for (let day = 0; day < 4; day += 1) {
    clock.pass(DAY_MS);
    expect(await statusOf(used)).toBe(200);
  }
  expect([await statusOf(here), await statusOf(left)]).toEqual([401, 401]);
  expect(await sessionsOf(used)).toHaveLength(1);
});

it("hears a session that nobody has used for three days nowhere, where people sign in either", async () => {
  const { here } = await givenThreeSessions("八葉");
  const auth = (path: string, json?: object) =>
    here.ask(`/api/auth${path}`, json && { method: "POST", json });
  const person = async () => (await auth("/get-session")).json();
  clock.pass(3 * DAY_MS);
  expect(await person()).not.toBeNull();
  clock.pass(1);
  const passwords = { currentPassword: PASSWORD, newPassword: "あさがお-ひまわり-つゆくさ-2027" };
  expect((await auth("/change-password", passwords)).status).toBe(401);
  expect(await person()).toBeNull();
});
