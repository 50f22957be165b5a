import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { endOf, startServer, untilListening } from "../run-server.ts";
import { buildWeb } from "./build-web.ts";
import { openClient } from "./client.ts";
import { DEMO_PASSWORD, people } from "./people.ts";
import { seed } from "./seed.ts";

const PORT_DEFAULT = process.env.PORT || "3000";
const DATA_FOLDER = join(".bunkai", "demo");
/** Stands in the folder as soon as all samples are in. */
const COMPLETE = join(DATA_FOLDER, "complete");

/** `bunkai demo`: a server on embedded data of its own, with sample organisations. Data stays until `--reset`. */
export function addDemo(program: Command, words: Words): void {
  program
    .command("demo")
    .description(words.command.demo.about)
    .option("--port <number>", words.command.start.port)
    .option("--reset", words.command.demo.reset)
    .action(async ({ port = PORT_DEFAULT, reset = false }: { port?: string; reset?: boolean }) => {
      if (reset) rmSync(DATA_FOLDER, { recursive: true, force: true });
      await buildWeb();
      const url = `http://localhost:${port}`;
      const server = await startFilled(url, port);
      if (server.isUp) console.log(sentence(words, url));
      process.exitCode = await server.end;
    });
}

type Started = { readonly isUp: boolean; readonly end: Promise<number> };

/** Starts the demo's server with all samples in it. One that was broken off while it was being filled begins anew. */
async function startFilled(url: string, port: string): Promise<Started> {
  const server = startServer(environmentOf(url, port));
  const end = endOf(server);
  const client = openClient(url);
  // Not before it says so itself: another server may sit on the port, or hold the folder.
  if (!((await untilListening(server)) && (await client.untilReady()))) return { isUp: false, end };
  const isEmpty = await client.isFirstRun();
  if (isEmpty) {
    await seed(client);
    writeFileSync(COMPLETE, "");
  }
  if (isEmpty || existsSync(COMPLETE)) return { isUp: true, end };
  server.kill();
  await end;
  rmSync(DATA_FOLDER, { recursive: true, force: true });
  return startFilled(url, port);
}

function environmentOf(url: string, port: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "development",
    PORT: port,
    BUNKAI_BASE_URL: url,
    BUNKAI_DATA_DIR: DATA_FOLDER,
    // The confirmations of the sample accounts are read there, by this command and by whoever tries the demo.
    BUNKAI_OUTBOX_OPEN: "true",
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
    SMTP_URL: "",
  };
}

function sentence({ account, command }: Words, url: string): string {
  const accounts = people.map(
    ({ email, name, organization, roles }) =>
      `  ${email}  ${name}（${organization.name}、${roles.map((role) => account.role[role]).join("・")}）`,
  );
  return [
    "",
    command.demo.ready({ url }),
    ...accounts,
    command.demo.password({ password: DEMO_PASSWORD }),
    "",
  ].join("\n");
}
