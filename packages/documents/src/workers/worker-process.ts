import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { type Outcome, outcomeOf, outputOf } from "./outcome.ts";
import type { TaskCall, WorkerMessage } from "./serve-tasks.ts";

/** One child process that carries out one call at a time. */
export type WorkerProcess = {
  /** False as soon as the process has ended or is told to. */
  isAlive(): boolean;
  hasLoaded(): boolean;
  /**
   * Resolves when the worker file has loaded.
   *
   * @throws DomainError `work_failed` when the process ended before
   */
  ready(): Promise<void>;
  /** The outcome of a call, also when the process ends in the middle of it. */
  answer(call: TaskCall): Promise<Outcome>;
  /** Ends the process at once, whatever it does. Resolves when it is gone. */
  end(): Promise<void>;
};

/** What node, fonts and code take before a task begins, generously. */
const WORKER_ITSELF_MB = 256;
const LAST_WORDS_LENGTH_MAX = 4_000;

/**
 * Starts a process of its own for work that may need too much memory. A thread would not do: on Node 20 one that
 * exceeds its heap in one large step, such as a growing list, takes the whole process with it.
 *
 * @param memoryMbMax JavaScript heap, in MiB; buffers may take as much again
 */
export function startWorkerProcess(workerFile: URL, memoryMbMax: number): WorkerProcess {
  const bounds = [process.pid, 2 * memoryMbMax + WORKER_ITSELF_MB].map(String);
  const child = fork(fileURLToPath(workerFile), bounds, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${memoryMbMax}`],
    // Nothing else: what reads foreign files must not know the addresses and secrets of the api.
    env: { NODE_ENV: "production", TMPDIR: tmpdir() },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const hearing = hearFrom(child);
  let isEnding = false;
  setKeepAlive(child, false);

  return {
    isAlive: () => !isEnding && !hearing.isGone() && child.connected,
    hasLoaded: hearing.hasLoaded,
    async ready() {
      const outcome = await whileBusy(child, () => hearing.ready());
      if (outcome.kind !== "done") outputOf(outcome, { memoryMbMax });
    },
    answer: (call) =>
      whileBusy(child, async () => {
        const unsent = await outcomeOf(() => void child.send(call));
        return unsent.kind === "done" ? hearing.outcome() : unsent;
      }),
    async end() {
      isEnding = true;
      if (hearing.isGone()) return;
      const gone = once(child, "close");
      await whileBusy(child, async () => {
        child.kill("SIGKILL");
        await gone;
      });
    },
  };
}

/**
 * What comes from a process, one listener at a time. No promise outlives its call: one that waits for the end of the
 * process would keep the output of every call until then.
 */
function hearFrom(child: ChildProcess) {
  const lastWords = lastWordsOf(child);
  let hasLoaded = false;
  let goneWith: Outcome | null = null;
  let listener: (outcome: Outcome) => void = () => {};

  const go = (outcome: Outcome) => {
    goneWith ??= outcome;
    listener(goneWith);
  };
  child.on("message", (message) => {
    const heard = message as WorkerMessage;
    if (heard.kind === "ready") hasLoaded = true;
    listener(heard.kind === "ready" ? { kind: "done", output: null } : heard.outcome);
  });
  child.on("error", ({ message }) => {
    // A process that never started does not close either. Otherwise a call went to one that is just ending.
    if (child.pid === undefined) go(brokenOutcome(message));
  });
  // "close" comes after the streams have ended, so that the last words are complete.
  child.once("close", (code, signal) => go(outcomeOfExit(code, signal, lastWords())));

  const outcome = () =>
    new Promise<Outcome>((resolve) => {
      if (goneWith) resolve(goneWith);
      listener = (each) => {
        listener = () => {};
        resolve(each);
      };
    });
  return {
    hasLoaded: () => hasLoaded,
    isGone: () => goneWith !== null,
    outcome,
    ready: async (): Promise<Outcome> => (hasLoaded ? { kind: "done", output: null } : outcome()),
  };
}

async function whileBusy<Result>(
  child: ChildProcess,
  work: () => Promise<Result>,
): Promise<Result> {
  setKeepAlive(child, true);
  try {
    return await work();
  } finally {
    setKeepAlive(child, false);
  }
}

/** A worker without a call must not keep its parent from exiting. */
function setKeepAlive(child: ChildProcess, isBusy: boolean): void {
  const handles = [child, child.channel, child.stderr instanceof Socket ? child.stderr : undefined];
  for (const handle of handles) {
    if (isBusy) handle?.ref();
    else handle?.unref();
  }
}

/** The end of what the process wrote to its error stream: why it died, for the log. */
function lastWordsOf(child: ChildProcess): () => string {
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-LAST_WORDS_LENGTH_MAX);
  });
  return () => words;
}

/** Nobody listens to a process that we ended ourselves; else SIGKILL comes from watchProcess or a kernel short of memory. */
function outcomeOfExit(
  code: number | null,
  signal: NodeJS.Signals | null,
  lastWords: string,
): Outcome {
  const outOfMemory = signal === "SIGKILL" || /heap out of memory|heap limit/iu.test(lastWords);
  if (outOfMemory) return { kind: "tooLarge" };
  return brokenOutcome(`The worker ended with ${signal ?? code}. ${lastWords}`);
}

function brokenOutcome(message: string): Outcome {
  return { kind: "broken", error: { name: "Error", message, stack: undefined } };
}
