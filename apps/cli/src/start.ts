import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Words } from "@bunkai/language/ja";
import type { Command } from "commander";

const server = fileURLToPath(new URL("../../api/start.mjs", import.meta.url));

/** `bunkai start`: the server as a process of its own, with this process's environment and console. */
export function addStart(program: Command, words: Words): void {
  program
    .command("start")
    .description(words.command.start.about)
    .option("--port <number>", words.command.start.port)
    .action(async ({ port }: { port?: string }) => {
      process.exitCode = await runServer({ ...process.env, ...(port && { PORT: port }) });
    });
}

/** Runs the server until it ends; signals go on to it. */
function runServer(env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [server], { env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 0)));
}
