import { describe, expect, it } from "vitest";
import { givenClock } from "../fixtures/clock.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";

const MINUTE_MS = 60_000;

const clock = givenClock(new Date());
const { signedUp: signedIn, visitor } = await givenHttp({ now: clock.now });

const signIn = (who: Visitor, email: string, password: string) =>
  who.ask("/api/auth/sign-in/email", { method: "POST", json: { email, password } });

async function answersOf(who: Visitor, email: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    statuses.push((await signIn(who, email, `wrong-${nth}`)).status);
  }
  return statuses;
}

describe("wrong passwords", () => {
  it("lock an account after five, for a time that grows, and alike where there is no account", async () => {
    const { email } = await signedIn("一葉");
    for (const address of [email, "nobody@example.org"]) {
      expect(await answersOf(visitor(), address, 7)).toEqual([401, 401, 401, 401, 401, 429, 429]);
      const refused = await signIn(visitor(), address, PASSWORD);
      expect(refused.headers.get("retry-after")).toBe("60");
      expect(await jsonOf(refused)).toMatchObject({ code: "too_many_requests" });
      clock.pass(MINUTE_MS);
      expect(await answersOf(visitor(), address, 2)).toEqual([401, 429]);
      expect((await signIn(visitor(), address, PASSWORD)).headers.get("retry-after")).toBe("120");
    }
    clock.pass(2 * MINUTE_MS);
    expect((await signIn(visitor(), email, PASSWORD)).status).toBe(200);
    expect(await answersOf(visitor(), email, 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it("are forgotten with a password that was chosen by mail, which is the way out that the page tells", async () => {
    const { email } = await signedIn("十葉");
    const known = await signedIn("十一葉");
    for (const who of [visitor(), known]) {
      const person = who === known ? known.email : email;
      await answersOf(who, person, 7);
      expect(await jsonOf(await signIn(who, person, PASSWORD))).toMatchObject({
        detail: "1分ほど待ってから、もう一度お試しください。",
      });
      const passwordNew = "うめ-もも-さくら-つばき-なし";
      await who.ask("/api/auth/request-password-reset", {
        method: "POST",
        json: { email: person },
      });
      const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
        await visitor().ask("/api/v1/outbox?limit=100"),
      );
      const bodies = items.filter(({ to }) => to === person).map(({ body }) => body);
      const token = bodies.flatMap(
        (body) => body.match(/reset-password\/([^?\s]+)/u)?.[1] ?? [],
      )[0];
      const json = { token, newPassword: passwordNew };
      expect((await who.ask("/api/auth/reset-password", { method: "POST", json })).status).toBe(
        200,
      );
      expect((await signIn(who, person, passwordNew)).status).toBe(200);
    }
  });

  it("from elsewhere do not lock the owner out where he or she has signed in before", async () => {
    const owner = await signedIn("二葉");
    await owner.ask("/api/auth/sign-out", { method: "POST", json: {} });
    expect((await answersOf(visitor(), owner.email, 9)).at(-1)).toBe(429);
    expect((await signIn(visitor(), owner.email, PASSWORD)).status).toBe(429);

    expect(await answersOf(owner, owner.email, 4)).toEqual([401, 401, 401, 401]);
    expect((await signIn(owner, owner.email, PASSWORD)).status).toBe(200);
  });

  it("lock a known device too, and knowing one account opens no other", async () => {
    const owner = await signedIn("三葉");
    const thief = await signedIn("四葉");
    expect((await answersOf(owner, owner.email, 6)).at(-1)).toBe(429);
    await answersOf(visitor(), owner.email, 5);
    expect((await signIn(thief, owner.email, PASSWORD)).status).toBe(429);
  });

  it("made at once count one by one", async () => {
    const { email } = await signedIn("五葉");
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => signIn(visitor(), email, `wrong-${nth}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it("in an open session are counted as well", async () => {
    const person = await signedIn("六葉");
    const statuses: number[] = [];
    for (let nth = 0; nth < 6; nth += 1) {
      const json = { currentPassword: `wrong-${nth}`, newPassword: "うめ-もも-さくら-つばき" };
      const answer = await person.ask("/api/auth/change-password", { method: "POST", json });
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 5).every((status) => status < 429)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("an address", () => {
  it("is one account and one count however it is written", async () => {
    const spellings = ["Hana+Test@例え.jp", "hana+test@xn--r8jz45g.jp", " ＨＡＮＡ+test@例え.JP "];
    const [first = "", ...others] = spellings;
    const account = { name: "花", email: first, password: PASSWORD, language: "ja" };
    const outbox = "/api/v1/outbox?limit=100";
    const owner = visitor();
    await owner.ask("/api/auth/sign-up/email", { method: "POST", json: account });
    const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
      await visitor().ask(outbox),
    );
    const mail = items.find(({ to }) => to === "hana+test@xn--r8jz45g.jp");
    await owner.ask(mail?.body.match(/https?:\S+/u)?.[0] ?? "");
    for (const email of others) {
      expect((await signIn(visitor(), email, PASSWORD)).status).toBe(200);
    }
    // A box of its own with many hosts.
    expect((await signIn(visitor(), "hana@xn--r8jz45g.jp", PASSWORD)).status).toBe(401);
    for (const email of [...spellings, ...others]) await signIn(visitor(), email, "wrong");
    expect((await signIn(visitor(), first, PASSWORD)).status).toBe(429);
  });
});
