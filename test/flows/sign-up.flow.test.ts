import { describe, expect, it } from "vitest";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";

const { visitor } = await givenHttp();
const THEIRS = "やまざくら-けやき-くすのき-1954";
const OTHER = "あけび-さるなし-やまぶどう-1871";

let people = 0;
const newAddress = () => {
  people += 1;
  return `signing-up-${people}@example.org`;
};
const post = (who: Visitor, path: string, json: object) =>
  who.ask(`/api/auth${path}`, { method: "POST", json });
const signUp = (who: Visitor, email: string, password: string) =>
  post(who, "/sign-up/email", { name: "柊", email, password });
const signIn = async (who: Visitor, email: string, password: string) =>
  (await post(who, "/sign-in/email", { email, password })).status;
const mailed = async (email: string) => {
  const outbox = await visitor().ask("/api/v1/outbox?limit=100");
  const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(outbox);
  return items
    .filter(({ to }) => to === email)
    .map(({ body }) => {
      const { pathname, search } = new URL(body.match(/https?:\S+/u)?.[0] ?? "");
      return pathname + search;
    });
};
const open = async (who: Visitor, link = "") => (await who.ask(link)).headers.get("location") ?? "";
const CONFIRMED = /\/mail-confirmed$/u;
const CHOOSING = /^\/reset-password\?token=(\w{24})&confirming=yes$/u;

describe("somebody who types in a foreign address", () => {
  it("does not get into the account when its owner opens the mailed link", async () => {
    const email = newAddress();
    const stranger = visitor();
    await signUp(stranger, email, THEIRS);
    const owner = visitor();
    const [link] = await mailed(email);

    const token = CHOOSING.exec(await open(owner, link))?.[1] ?? "";
    expect(await signIn(stranger, email, THEIRS)).toBe(403);
    expect((await post(owner, "/reset-password", { token, newPassword: OTHER })).status).toBe(200);

    expect(await signIn(stranger, email, THEIRS)).toBe(401);
    expect(await signIn(owner, email, OTHER)).toBe(200);
  });

  it("does not get in beside an owner who signs up later", async () => {
    const email = newAddress();
    const stranger = visitor();
    await signUp(stranger, email, THEIRS);
    const owner = visitor();
    await signUp(owner, email, PASSWORD);

    for (const link of await mailed(email)) expect(await open(owner, link)).toMatch(CONFIRMED);
    expect(await signIn(stranger, email, THEIRS)).toBe(401);
    expect(await signIn(owner, email, PASSWORD)).toBe(200);
  });

  it("does not get in by signing up after the owner", async () => {
    const email = newAddress();
    const owner = visitor();
    await signUp(owner, email, PASSWORD);
    const stranger = visitor();
    await signUp(stranger, email, THEIRS);

    for (const link of await mailed(email)) expect(await open(owner, link)).toMatch(CHOOSING);
    expect(await signIn(stranger, email, THEIRS)).toBe(403);
  });

  it("changes nothing of an account that is confirmed", async () => {
    const email = newAddress();
    const owner = visitor();
    await signUp(owner, email, PASSWORD);
    const [link] = await mailed(email);
    await open(owner, link);

    const stranger = visitor();
    expect((await signUp(stranger, email, THEIRS)).status).toBe(200);
    expect(await open(stranger, link)).toMatch(CONFIRMED);
    expect(await signIn(stranger, email, THEIRS)).toBe(401);
    expect(await signIn(owner, email, PASSWORD)).toBe(200);
  });
});

describe("whoever signed up", () => {
  it("confirms in the same browser, also after a program has opened the link", async () => {
    const email = newAddress();
    const owner = visitor();
    await signUp(owner, email, PASSWORD);
    const [link] = await mailed(email);

    expect(await open(visitor(), link)).toMatch(CHOOSING);
    expect(await open(owner, link)).toMatch(CONFIRMED);
    expect(await signIn(owner, email, PASSWORD)).toBe(200);
  });

  it("may choose the same password again after opening the link elsewhere", async () => {
    const email = newAddress();
    await signUp(visitor(), email, PASSWORD);
    const elsewhere = visitor();
    const [link] = await mailed(email);
    const token = CHOOSING.exec(await open(elsewhere, link))?.[1] ?? "";
    const chosen = await post(elsewhere, "/reset-password", { token, newPassword: PASSWORD });
    expect(chosen.status).toBe(200);
    expect(await signIn(elsewhere, email, PASSWORD)).toBe(200);
  });

  it("keeps the account that waits when a later sign-up is refused", async () => {
    const email = newAddress();
    const owner = visitor();
    await signUp(owner, email, PASSWORD);
    const [link] = await mailed(email);
    expect((await signUp(visitor(), email, "password")).status).toBe(422);
    expect(await open(owner, link)).toMatch(CONFIRMED);
  });
});
