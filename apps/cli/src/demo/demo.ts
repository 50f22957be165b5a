import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { endOf, startServer, untilListening } from "../run-server.ts";
import { accountLines } from "./account-lines.ts";
import { buildWeb } from "./build-web.ts";
import { openClient } from "./client.ts";
import { type Accounts, openAccounts } from "./open-accounts.ts";
import { DEMO_PASSWORD } from "./people.ts";
import { progressLine } from "./progress-line.ts";
import { seed } from "./seed.ts";

const PORT_DEFAULT = process.env.PORT || "3000";
const DATA_FOLDER = join(".bunkai", "demo");
/** Stands in the folder as soon as all samples are in, with the secrets of those who sign. */
const COMPLETE = join(DATA_FOLDER, "complete.json");

/** `bunkai demo`: a server on embedded data of its own, with sample organisations. Data stays until `--reset`. */
export function addDemo(program: Command, words: Words): void {
  program
    .command("demo")
    .description(words.command.demo.about)
    .option("--port <number>", words.command.start.port)
    .option("--reset", words.command.demo.reset)
    .action(async ({ port = PORT_DEFAULT, reset = false }: { port?: string; reset?: boolean }) => {
      if (reset) rmSync(DATA_FOLDER, { recursive: true, force: true });
      process.exitCode = await runDemo(port, words);
    });
}

/** @returns the code with which the server ended */
async function runDemo(port: string, words: Words): Promise<number> {
  // The pages take as long to build as the server takes to begin: neither waits for the other.
  const pages = buildWeb();
  const started = await startOpened(port);
  const { end, server } = started;
  try {
    await pages;
    if (started.isUp) {
      console.log(sentence(words, started));
      if (started.accounts) await fill(started.accounts, words);
    }
  } catch (error) {
    // Requests that are cut because somebody ends the demo are no failure.
    const isEnding = server.exitCode !== null || server.killed;
    server.kill();
    if (!isEnding) throw error;
  }
  return end;
}

type Started = {
  readonly server: ChildProcess;
  readonly end: Promise<number>;
  readonly isUp: boolean;
  readonly url: string;
  readonly totpSecrets: Accounts["totpSecrets"];
  /** Those for whom samples have still to be filled in. */
  readonly accounts: Accounts | null;
};

/** Starts the demo's server with all accounts in it. One that was broken off while it was being filled begins anew. */
async function startOpened(port: string): Promise<Started> {
  const url = `http://localhost:${port}`;
  const server = startServer(environmentOf(url, port));
  const started = { server, end: endOf(server), isUp: false, url, totpSecrets: {}, accounts: null };
  const client = openClient(url);
  // Not before it says so itself: another server may sit on the port, or hold the folder.
  if (!(await untilListening(server))) return started;
  if (await client.isFirstRun()) {
    const accounts = await openAccounts(client);
    return { ...started, isUp: true, totpSecrets: accounts.totpSecrets, accounts };
  }
  if (existsSync(COMPLETE)) {
    const totpSecrets = JSON.parse(readFileSync(COMPLETE, "utf8")) as Accounts["totpSecrets"];
    return { ...started, isUp: true, totpSecrets };
  }
  server.kill();
  await started.end;
  rmSync(DATA_FOLDER, { recursive: true, force: true });
  return startOpened(port);
}

async function fill(accounts: Accounts, { command }: Words): Promise<void> {
  const line = progressLine(process.stdout);
  await seed(accounts, (done, total) => line.show(command.demo.filling({ done, total })));
  writeFileSync(COMPLETE, JSON.stringify(accounts.totpSecrets));
  line.end(command.demo.filled);
}

function environmentOf(url: string, port: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "development",
    HOST: "127.0.0.1",
    PORT: port,
    BUNKAI_BASE_URL: url,
    BUNKAI_DATA_DIR: DATA_FOLDER,
    // The confirmations of the sample accounts are read there, by this command and by whoever tries the demo.
    BUNKAI_OUTBOX_OPEN: "true",
    // This command speaks for many people. Each names a machine of his own, so that attempts are counted apart.
    BUNKAI_PROXIES_TRUSTED: "1",
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
    SMTP_URL: "",
  };
}

function sentence(words: Words, { totpSecrets, url }: Started): string {
  const { password, ready } = words.command.demo;
  return [
    "",
    ready({ url, otherUrl: url.replace("localhost", "127.0.0.1") }),
    ...accountLines(words, totpSecrets),
    password({ password: DEMO_PASSWORD }),
    "",
  ].join("\n");
}
