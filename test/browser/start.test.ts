import { existsSync } from "node:fs";
import { wordsOf } from "@bunkai/language/words";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../fixtures/command.ts";
import { freePort } from "../fixtures/free-port.ts";
import { givenProductionServer, type ProductionServer } from "../fixtures/production-server.ts";
import { arriveAt, type Person } from "./account-steps.ts";
import { givenVisit } from "./visit.ts";

const { operation } = wordsOf("ja");
const hanako: Person = {
  name: "山田花子",
  email: "hanako@example.org",
  password: "あさがお-ひまわり-つゆくさ",
};

let installation: ProductionServer;
/** What the browser holds that signed up. */
let browserCookie = "";
let server: Command;

async function isFirstRun(): Promise<boolean> {
  const answer = await installation.ask("/api/v1/installation");
  return ((await answer.json()) as { firstRun: boolean }).firstRun;
}

async function signInStatus(): Promise<number> {
  return (await installation.ask("/api/auth/sign-in/email", hanako)).status;
}

describe("a server in production, started on an empty folder", () => {
  beforeAll(async () => {
    installation = await givenProductionServer();
    server = await installation.start();
  });

  it("offers the set-up, by its interface and on its first page", async () => {
    expect(await isFirstRun()).toBe(true);
    const { foresee, page } = await givenVisit({ baseURL: installation.url });
    foresee(/401.*\/api\/v1\/me\]/);
    await page.goto("/");
    await arriveAt(page, "Bunkai へようこそ");
    await page.getByRole("link", { name: "アカウントを作る" }).click();
    await arriveAt(page, "アカウントを作る");
  });

  it("goes on serving while a second process on its folder is refused with a sentence", async () => {
    const second = installation.bunkai("start", "--port", String(await freePort()));

    expect(await second.ended).toBe(1);

    const facts = { folder: installation.dataFolder, pid: installation.holderOfData() };
    const [ja, en, ...more] = second.printed().trimEnd().split("\n");
    expect(ja).toBe(operation.startup.data_directory_in_use(facts));
    expect(en).toBe(wordsOf("en").operation.startup.data_directory_in_use(facts));
    expect(more).toEqual([]);
    expect((await installation.ask("/ready")).status).toBe(200);
  });

  it("ends with 0 when it is asked to, and gives the folder free", async () => {
    const signedUp = await installation.ask("/api/auth/sign-up/email", {
      ...hanako,
      language: "ja",
    });
    expect(signedUp.status).toBe(200);
    const cookies = signedUp.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    browserCookie = cookies.join("; ");

    server.process.kill("SIGTERM");

    expect(await server.ended).toBe(0);
    expect(server.printed()).toContain('"msg":"stopped"');
    expect(server.printed()).not.toMatch(/"level":"(?:warn|error)"/u);
    expect(existsSync(installation.lockFile)).toBe(false);
  });
});

describe("a server that is started again", () => {
  let link = "";
  beforeAll(async () => {
    const outbox = installation.bunkai("outbox", "--json");
    await outbox.ended;
    const [mail] = JSON.parse(outbox.printed()) as { body: string }[];
    link = mail?.body.match(/https?:\S+/u)?.[0] ?? "";
    server = await installation.start();
  });

  it("keeps what was set up: a link from the outbox confirms the account made before, and it signs in", async () => {
    expect(await isFirstRun()).toBe(false);
    expect(await signInStatus()).toBe(403);
    await fetch(link, { headers: { cookie: browserCookie } });
    expect(await signInStatus()).toBe(200);
  });
});
