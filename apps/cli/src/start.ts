import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";
import { endOf, startServer } from "./run-server.ts";

/** `bunkai start`: the server as a process of its own, with this process's environment and console. */
export function addStart(program: Command, words: Words): void {
  program
    .command("start")
    .description(words.command.start.about)
    .option("--port <number>", words.command.start.port)
    .action(async ({ port }: { port?: string }) => {
      process.exitCode = await endOf(startServer({ ...process.env, ...(port && { PORT: port }) }));
    });
}
