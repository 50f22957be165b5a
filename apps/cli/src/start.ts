import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { buildPart, expectParts } from "./build-parts.ts";
import { endOf, startServer } from "./run-server.ts";

/**
 * `bunkai start`: the server as a process of its own, with this process's environment and console. Production runs what
 * was built before; anywhere else what is missing or older than its sources is built first.
 */
export function addStart(program: Command, words: Words): void {
  program
    .command("start")
    .description(words.command.start.about)
    .option("--port <number>", words.command.start.port)
    .action(async ({ port }: { port?: string }) => {
      const isProduction = process.env.NODE_ENV === "production";
      expectParts(words, { mayBuild: !isProduction });
      if (!isProduction) await Promise.all([buildPart("pages"), buildPart("server")]);
      const env = { ...process.env, ...(port && { PORT: port }) };
      process.exitCode = await endOf(startServer(env, { bundled: !isProduction }));
    });
}
