import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const server = fileURLToPath(new URL("../../api/start.mjs", import.meta.url));

/** What the server tells the process that has started it, as soon as it answers. */
const LISTENING = "listening";

/**
 * Starts the server as a process of its own, with this console; signals go on to it.
 *
 * @param bundled from its bundle, which must be built, also where it would start from its sources
 */
export function startServer(
  env: NodeJS.ProcessEnv,
  { bundled = false }: { readonly bundled?: boolean } = {},
): ChildProcess {
  const child = spawn(process.execPath, [server, ...(bundled ? ["--bundled"] : [])], {
    env,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return child;
}

/** The code with which a server ends. */
export function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 0)));
}

/** True when this very server answers; false when it has ended before. Another one may sit on the port. */
export function untilListening(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on("message", (message) => message === LISTENING && resolve(true));
    child.on("exit", () => resolve(false));
  });
}
