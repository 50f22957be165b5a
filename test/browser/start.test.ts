import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "@bunkai/language/words";
import { beforeAll, describe, expect, it } from "vitest";
import { type Command, startCommand, untilAnswers } from "../fixtures/command.ts";
import { freePort } from "../fixtures/free-port.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { arriveAt, type Person } from "./account-steps.ts";
import { givenVisit } from "./visit.ts";

const { operation } = wordsOf("ja");
const hanako: Person = {
  name: "山田花子",
  email: "hanako@example.org",
  password: "あさがお-ひまわり-つゆくさ",
};

const folder = givenTemporaryFolder();
const dataFolder = join(folder, "data");
let port = 0;
let url = "";
let server: Command;

/** Runs the command with the environment of a production server on the embedded database. */
function bunkai(...words: readonly string[]): Command {
  const env = {
    NODE_ENV: "production",
    BUNKAI_SECRET: TEST_SECRET,
    BUNKAI_BASE_URL: url,
    BUNKAI_DATA_DIR: dataFolder,
    PORT: String(port),
  };
  return startCommand(words, { env, folder });
}

/** Asks the server as a browser does, with nothing but the cookies given. */
function ask(path: string, json?: object): Promise<Response> {
  const headers = { origin: url, "content-type": "application/json" };
  return fetch(url + path, json ? { method: "POST", headers, body: JSON.stringify(json) } : {});
}

async function isFirstRun(): Promise<boolean> {
  const answer = await ask("/api/v1/installation");
  return ((await answer.json()) as { firstRun: boolean }).firstRun;
}

/** The process that holds the data: not the command, but the server that the command has started. */
function holderOfData(): number {
  const { pid } = JSON.parse(readFileSync(join(dataFolder, "lock"), "utf8")) as { pid: number };
  return pid;
}

async function start(): Promise<void> {
  server = bunkai("start");
  await untilAnswers(server, `${url}/ready`);
}

async function signInStatus(): Promise<number> {
  return (await ask("/api/auth/sign-in/email", hanako)).status;
}

describe("a server in production, started on an empty folder", () => {
  beforeAll(async () => {
    port = await freePort();
    url = `http://localhost:${port}`;
    await start();
  });

  it("offers the set-up, by its interface and on its first page", async () => {
    expect(await isFirstRun()).toBe(true);
    const { foresee, page } = await givenVisit({ baseURL: url });
    foresee(/401.*\/api\/v1\/me\]/);
    await page.goto("/");
    await arriveAt(page, "Bunkai へようこそ");
    await page.getByRole("link", { name: "アカウントを作る" }).click();
    await arriveAt(page, "アカウントを作る");
  });

  it("goes on serving while a second process on its folder is refused with a sentence", async () => {
    const second = bunkai("start", "--port", String(await freePort()));

    expect(await second.ended).toBe(1);

    const facts = { folder: dataFolder, pid: holderOfData() };
    const [ja, en, ...more] = second.printed().trimEnd().split("\n");
    expect(ja).toBe(operation.startup.data_directory_in_use(facts));
    expect(en).toBe(wordsOf("en").operation.startup.data_directory_in_use(facts));
    expect(more).toEqual([]);
    expect((await ask("/ready")).status).toBe(200);
  });

  it("ends with 0 when it is asked to, and gives the folder free", async () => {
    const signedUp = await ask("/api/auth/sign-up/email", { ...hanako, language: "ja" });
    expect(signedUp.status).toBe(200);

    server.process.kill("SIGTERM");

    expect(await server.ended).toBe(0);
    expect(server.printed()).toContain('"msg":"stopped"');
    expect(server.printed()).not.toMatch(/"level":"(?:warn|error)"/u);
    expect(existsSync(join(dataFolder, "lock"))).toBe(false);
  });
});

describe("a server that is started again", () => {
  let link = "";
  beforeAll(async () => {
    const outbox = bunkai("outbox", "--json");
    await outbox.ended;
    const [mail] = JSON.parse(outbox.printed()) as { body: string }[];
    link = mail?.body.match(/https?:\S+/u)?.[0] ?? "";
    await start();
  });

  it("keeps what was set up: a link from the outbox confirms the account made before, and it signs in", async () => {
    expect(await isFirstRun()).toBe(false);
    expect(await signInStatus()).toBe(403);
    await fetch(link);
    expect(await signInStatus()).toBe(200);
  });

  it("says by its exit code that it was killed", async () => {
    process.kill(holderOfData(), "SIGKILL");

    expect(await server.ended).toBe(1);
    expect(existsSync(join(dataFolder, "lock"))).toBe(true);
  });
});

describe("a server that follows a killed one", () => {
  beforeAll(start);

  it("takes the folder over with everything in it", async () => {
    expect(await signInStatus()).toBe(200);
  });

  it("does not outlive the command that has started it", async () => {
    server.process.kill("SIGKILL");
    // The server writes where the command does: this ends when both have.
    await server.ended;

    expect(server.printed()).toContain('"msg":"stopped"');
    expect(existsSync(join(dataFolder, "lock"))).toBe(false);
  });
});
