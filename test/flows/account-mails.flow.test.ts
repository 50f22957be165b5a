import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { givenClock } from "../fixtures/clock.ts";
import { givenHttp, jsonOf, PASSWORD } from "../fixtures/http.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const clock = givenClock();
const { signedIn, visitor } = await givenHttp({ now: clock.now });

type Mails = { readonly items: readonly { readonly to: string }[] };

async function countMails(email: string): Promise<number> {
  const { items } = await jsonOf<Mails>(await visitor().ask("/api/v1/outbox?limit=100"));
  return items.filter(({ to }) => to === email).length;
}

const order = (path: string, json: object) =>
  visitor().ask(`/api/auth${path}`, { method: "POST", json });
const signUp = (email: string) =>
  order("/sign-up/email", { email, name: "だれか", password: PASSWORD, language: "ja" });
const reset = (email: string) => order("/request-password-reset", { email });
const verify = (email: string) => order("/send-verification-email", { email });

/** Everything of an answer that could tell two of them apart, but what is drawn anew for each. */
async function looksOf(answer: Response): Promise<unknown> {
  const headers = [...answer.headers].filter(([name]) => name !== "x-request-id");
  return { status: answer.status, headers, text: await answer.text() };
}

async function givenUnconfirmed(): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  await signUp(email);
  clock.pass(MINUTE_MS);
  return email;
}
const givenAccount = async () => (await signedIn("葉")).email;

it.each([
  ["choose another password", givenAccount, reset],
  ["learn that the address is taken", givenAccount, signUp],
  ["confirm the address", givenUnconfirmed, verify],
] as const)(
  "of mails to %s one goes to a mailbox in a minute, whoever asks",
  async (_, given, ask) => {
    const email = await given();
    const before = await countMails(email);
    await ask(email);
    await ask(email.toUpperCase());
    expect(await countMails(email)).toBe(before + 1);
    clock.pass(MINUTE_MS - 1);
    await ask(email);
    expect(await countMails(email)).toBe(before + 1);
    clock.pass(1);
    await ask(email);
    expect(await countMails(email)).toBe(before + 2);
  },
);

it("six go there in an hour, and of each kind by itself", async () => {
  const email = await givenAccount();
  for (let nth = 0; nth < 8; nth += 1) {
    await reset(email);
    clock.pass(MINUTE_MS);
  }
  expect(await countMails(email)).toBe(6);
  await signUp(email);
  expect(await countMails(email)).toBe(7);
  clock.pass(HOUR_MS);
  await reset(email);
  expect(await countMails(email)).toBe(8);
});

it("of several asked for at the same moment one goes there", async () => {
  const email = await givenAccount();
  await Promise.all(Array.from({ length: 5 }, () => reset(email)));
  expect(await countMails(email)).toBe(1);
});

it.each([
  ["another password", reset],
  ["the link that confirms", verify],
])("asking for %s is answered alike: sent, held back, and without an account", async (_, ask) => {
  const email = ask === reset ? await givenAccount() : await givenUnconfirmed();
  const sent = await looksOf(await ask(email));
  const heldBack = await looksOf(await ask(email));
  const nobody = await looksOf(await ask(`${randomUUID()}@example.org`));
  expect(heldBack).toEqual(sent);
  expect(nobody).toEqual(sent);
});
