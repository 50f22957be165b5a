import { performance } from "node:perf_hooks";
import { beforeAll, expect, it } from "vitest";
import { PASSWORD } from "../../fixtures/http.ts";
import { givenProductionServer, type ProductionServer } from "../../fixtures/production-server.ts";

const ATTEMPTS = 10_000;
const AT_ONCE = 50;
/** What one address is heard with in a minute. */
const HEARD_PER_MINUTE_MAX = 20;

const owner = { email: "hanako@example.org", password: PASSWORD };

let server: ProductionServer;
/** What the owner's browser holds. */
let cookies = new Map<string, string>();

beforeAll(async () => {
  // Mails can be read here. Attempts are counted as in production.
  server = await givenProductionServer({ NODE_ENV: "development" });
  await server.start();
  const signedUp = await server.ask("/api/auth/sign-up/email", {
    name: "花子",
    language: "ja",
    ...owner,
  });
  const outbox = await server.ask("/api/v1/outbox?limit=10");
  const { items } = (await outbox.json()) as { items: { to: string; body: string }[] };
  const link = items.find(({ to }) => to === owner.email)?.body.match(/https?:\S+/u)?.[0];
  const cookie = signedUp.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  await fetch(link ?? "", { headers: { cookie }, redirect: "manual" });
  expect((await signIn(owner.password)).status).toBe(200);
});

async function signIn(password: string): Promise<Response> {
  const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: {
      origin: server.url,
      "content-type": "application/json",
      cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
    },
    body: JSON.stringify({ email: owner.email, password }),
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
    cookies.set(name, value);
  }
  return answer;
}

async function flood(count: Map<number, number>): Promise<void> {
  let left = ATTEMPTS;
  const guess = async () => {
    while (left > 0) {
      left -= 1;
      const wrong = { email: owner.email, password: `guess-${left}` };
      const { status } = await server.ask("/api/auth/sign-in/email", wrong);
      count.set(status, (count.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, guess));
}

const millisecondsOf = async (deed: () => Promise<unknown>) => {
  const startedAt = performance.now();
  await deed();
  return performance.now() - startedAt;
};

it("ten thousand guesses from one address are refused unheard, while the server answers and the owner comes in from there", async () => {
  const asks = () => fetch(`${server.url}/api/v1/installation`);
  const quiet = await millisecondsOf(asks);
  const count = new Map<number, number>();
  let isOver = false;
  const startedAt = performance.now();
  const flooding = flood(count).finally(() => {
    isOver = true;
  });

  const waits: number[] = [];
  const signIns: number[] = [];
  while (!isOver) {
    waits.push(await millisecondsOf(asks));
    if (waits.length % 20 === 1 && signIns.length < 10) {
      signIns.push((await signIn(owner.password)).status);
    }
  }
  await flooding;

  const minutes = (performance.now() - startedAt) / 60_000;
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (part: number) => `${(sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)} ms`;
  console.log(
    `${ATTEMPTS} attempts, ${AT_ONCE} at once, in ${(minutes * 60).toFixed(1)} s: ${JSON.stringify(Object.fromEntries(count))}.`,
    `Meanwhile another request took ${at(0.5)} (half of them), ${at(0.95)} (95 %), ${at(1 - 1 / sorted.length)} at most; ${quiet.toFixed(0)} ms before.`,
  );
  expect([...count.keys()].toSorted()).toEqual([401, 429]);
  expect(count.get(401)).toBeLessThanOrEqual(HEARD_PER_MINUTE_MAX * Math.ceil(minutes + 1));
  expect(signIns.length).toBeGreaterThan(1);
  expect(new Set(signIns)).toEqual(new Set([200]));
  // Whoever comes from elsewhere waits, owner or not.
  cookies = new Map();
  expect((await signIn(owner.password)).status).toBe(429);
});
