import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { endOf, startServer } from "../run-server.ts";
import { buildWeb } from "./build-web.ts";
import { openClient } from "./client.ts";
import { DEMO_PASSWORD, people } from "./people.ts";
import { seed } from "./seed.ts";

const PORT_DEFAULT = "3000";
const DATA_FOLDER = join(".bunkai", "demo");

/** `bunkai demo`: a server on embedded data of its own, with sample organisations. Data stays until `--reset`. */
export function addDemo(program: Command, words: Words): void {
  program
    .command("demo")
    .description(words.command.demo.about)
    .option("--port <number>", words.command.start.port)
    .option("--reset", words.command.demo.reset)
    .action(async ({ port = PORT_DEFAULT, reset }: { port?: string; reset?: boolean }) => {
      if (reset) rmSync(DATA_FOLDER, { recursive: true, force: true });
      await buildWeb();
      const url = `http://localhost:${port}`;
      const server = startServer({
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
      });
      const end = endOf(server);
      const client = openClient(url);
      const isUp = await Promise.race([client.untilReady(), end.then(() => false)]);
      if (isUp) {
        if (await client.isFirstRun()) await seed(client);
        console.log(sentence(words, url));
      }
      process.exitCode = await end;
    });
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
