import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const server = fileURLToPath(new URL("../../api/start.mjs", import.meta.url));

/** What the server tells the process that has started it, as soon as it answers. */
const LISTENING = "listening";

/** How somebody asks a server to end. */
const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

const LOOK_EVERY_MS = 250;

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
  for (const signal of STOP_SIGNALS) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill());
  return child;
}

/**
 * npm passes a signal on to the shell between it and us, and many a shell dies of it without passing it on. Only under
 * npm: whoever starts us in the background of a shell of his own may close that shell.
 */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, LOOK_EVERY_MS).unref();
}

/** The code with which a server ends: never 0 when it was killed without being asked to end, as for want of memory. */
export function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) =>
    child.on("exit", (code, signal) => resolve(code ?? (signal && isAsked(signal) ? 0 : 1))),
  );
}

function isAsked(signal: NodeJS.Signals): boolean {
  return (STOP_SIGNALS as readonly NodeJS.Signals[]).includes(signal);
}

/** True when this very server answers; false when it has ended before. Another one may sit on the port. */
export function untilListening(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on("message", (message) => message === LISTENING && resolve(true));
    child.on("exit", () => resolve(false));
  });
}
