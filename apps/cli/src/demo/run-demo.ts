import type { ChildProcess } from "node:child_process";
import type { SamplesProgress } from "@bunkai/domain/operation/installation";
import type { Words } from "@bunkai/language/ja";
import { endOf, startServer, untilListening } from "../run-server.ts";
import { accountLines } from "./account-lines.ts";
import { openClient } from "./client.ts";
import { DEMO_FOLDER, findCompleted, markCompleted, removeSamples } from "./demo-folder.ts";
import { type Accounts, openAccounts } from "./open-accounts.ts";
import { DEMO_PASSWORD } from "./people.ts";
import { progressLine } from "./progress-line.ts";
import { STEPS_TOTAL, seed } from "./seed.ts";

/**
 * Runs the demo: a server, and samples in it unless they are there.
 *
 * @param parts the pages, still to be built, and the words to print
 * @returns the code with which the server ended
 */
export async function runDemo(
  port: string,
  { pages, words }: { readonly pages: Promise<void>; readonly words: Words },
): Promise<number> {
  const started = await startOpened(port, words);
  const { end, server } = started;
  try {
    await pages;
    if (started.isUp) {
      console.log(sentence(words, started));
      if (started.accounts) await fill(started.accounts, server, words);
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
async function startOpened(port: string, words: Words): Promise<Started> {
  const url = `http://localhost:${port}`;
  const totpSecrets = findCompleted() ?? {};
  const isComplete = findCompleted() !== null;
  const server = startServer(environmentOf(url, port), { bundled: true });
  const started = { server, end: endOf(server), isUp: false, url, totpSecrets, accounts: null };
  // Said before the first page is asked for.
  if (!isComplete) tellProgress(server, { done: 0, total: STEPS_TOTAL });
  const client = openClient(url);
  // Not before it says so itself: another server may sit on the port, or hold the folder.
  if (!(await untilListening(server))) return started;
  if (await client.isFirstRun()) {
    const accounts = await openAccounts(client);
    return { ...started, isUp: true, totpSecrets: accounts.totpSecrets, accounts };
  }
  if (isComplete) return { ...started, isUp: true };
  server.kill();
  await started.end;
  removeSamples(words);
  return startOpened(port, words);
}

async function fill(accounts: Accounts, server: ChildProcess, { command }: Words): Promise<void> {
  const line = progressLine(process.stdout);
  await seed(accounts, (done, total) => {
    line.show(command.demo.filling({ done, total }));
    tellProgress(server, { done, total });
  });
  markCompleted(accounts.totpSecrets);
  tellProgress(server, null);
  line.end(command.demo.filled);
}

/** So that the pages can say it too. */
function tellProgress(server: ChildProcess, samples: SamplesProgress | null): void {
  if (server.connected) server.send({ samples });
}

function environmentOf(url: string, port: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "development",
    HOST: "127.0.0.1",
    PORT: port,
    BUNKAI_BASE_URL: url,
    BUNKAI_DATA_DIR: DEMO_FOLDER,
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
