import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, expect, it } from "vitest";
import type { UnrulyTasks } from "./fixtures/unruly-tasks.ts";
import { openWorkers, type Workers, type WorkersOptions } from "./open-workers.ts";

const file = new URL("./fixtures/unruly-worker.mjs", import.meta.url);
const opened: Workers<UnrulyTasks>[] = [];

function givenWorkers(options: WorkersOptions = {}): Workers<UnrulyTasks> {
  const workers = openWorkers<UnrulyTasks>(file, { workersMax: 1, ...options });
  opened.push(workers);
  return workers;
}

/** A loaded worker is given its task at once; a call that is aborted before costs no worker. */
const LONG_ENOUGH_TO_BEGIN_MS = 50;

/** For tests that do no harm to it. */
const shared = openWorkers<UnrulyTasks>(file, { workersMax: 1 });

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workers) => workers.close()));
});
afterAll(() => shared.close());

it("gives back what the task gave", async () => {
  const workers = shared;
  const value = { bytes: new Uint8Array([1, 2, 255]), at: new Date(0), text: "𠮷", none: null };
  expect(await workers.run("echo", value)).toEqual(value);
});

it("keeps one process for one task after the other", async () => {
  const workers = shared;
  await workers.warm();
  expect(await workers.run("pid", undefined)).toBe(await workers.run("pid", undefined));
});

it("ends a task that takes too long, and serves the next one", async () => {
  const workers = givenWorkers({ timeoutMs: 300 });
  const pid = await workers.run("pid", undefined);
  await expect(workers.run("loopForever", undefined)).rejects.toMatchObject({
    code: "work_timed_out",
    facts: { timeoutMs: 300 },
  });
  expect(isRunning(pid)).toBe(false);
  expect(await workers.run("echo", "next")).toBe("next");
});

it("ends an aborted task, and serves the next one", async () => {
  const workers = givenWorkers();
  const pid = await workers.run("pid", undefined);
  const stopper = new AbortController();
  const running = workers.run("loopForever", undefined, { signal: stopper.signal });
  await setTimeout(LONG_ENOUGH_TO_BEGIN_MS);
  const reason = new Error("the reader went away");
  stopper.abort(reason);
  await expect(running).rejects.toMatchObject({ name: "AbortError", cause: reason });
  expect(isRunning(pid)).toBe(false);
  expect(await workers.run("echo", "next")).toBe("next");
});

it.each(["hoardObjects", "hoardList", "hoardBuffers"] as const)(
  "refuses a task that fills its memory as too large (%s), and serves the next one",
  async (task) => {
    const workers = givenWorkers({ memoryMbMax: 64 });
    await expect(workers.run(task, undefined)).rejects.toMatchObject({
      code: "work_too_large",
      facts: { memoryMbMax: 64 },
    });
    expect(await workers.run("echo", "next")).toBe("next");
  },
);

it("refuses a text above the engine's own limit as too large", async () => {
  const workers = shared;
  await expect(workers.run("overlongText", undefined)).rejects.toMatchObject({
    code: "work_too_large",
  });
});

it("hands a refusal of the task on with code and facts", async () => {
  const workers = shared;
  await expect(workers.run("refuse", undefined)).rejects.toMatchObject({
    name: "DomainError",
    code: "invalid_input",
    facts: { fields: ["a", "b"], deep: { rowsMax: 3 } },
  });
});

it.each([
  ["breakDown", { name: "TypeError", message: "a bug in a task" }],
  ["throwText", { message: "a text, not an error" }],
  ["exit", { message: expect.stringContaining("ended with 3") }],
  ["answerFunction", { message: expect.stringContaining("could not be cloned") }],
] as const)("reports a bug as failed work with its cause (%s)", async (task, cause) => {
  const workers = shared;
  await expect(workers.run(task, undefined)).rejects.toMatchObject({ code: "work_failed", cause });
  expect(await workers.run("echo", "next")).toBe("next");
});

it("reports an input that cannot be sent as failed work", async () => {
  const workers = shared;
  await expect(workers.run("echo", () => 1)).rejects.toMatchObject({ code: "work_failed" });
  expect(await workers.run("echo", "next")).toBe("next");
});

it("refuses as busy what finds the line full, and serves the line in order", async () => {
  const workers = givenWorkers({ queueMax: 2 });
  const done: number[] = [];
  const calls = [1, 2, 3].map(async (number) => {
    await workers.run("sleep", { forMs: 20 });
    done.push(number);
  });
  await expect(workers.run("echo", "too many")).rejects.toMatchObject({
    code: "work_busy",
    facts: { queueMax: 2 },
  });
  await Promise.all(calls);
  expect(done).toEqual([1, 2, 3]);
});

it("leaves the line when aborted while waiting, and disturbs nobody", async () => {
  const workers = shared;
  const stopper = new AbortController();
  const first = workers.run("sleep", { forMs: 50 });
  const second = workers.run("echo", "second", { signal: stopper.signal });
  const third = workers.run("echo", "third");
  stopper.abort();
  await expect(second).rejects.toMatchObject({ name: "AbortError" });
  expect(await Promise.all([first, third])).toEqual(["rested", "third"]);
});

it("runs nothing for a signal that is aborted already, and nothing after closing", async () => {
  const workers = givenWorkers();
  await expect(workers.run("echo", "", { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  const running = workers.run("loopForever", undefined);
  const ended = expect(running).rejects.toMatchObject({ name: "AbortError" });
  await setTimeout(LONG_ENOUGH_TO_BEGIN_MS);
  await workers.close();
  await ended;
  await expect(workers.run("echo", "")).rejects.toMatchObject({ name: "AbortError" });
});

it("reports a worker file that does not load, to each caller anew", async () => {
  const broken = new URL("./fixtures/broken-worker.mjs", import.meta.url);
  const workers = openWorkers<UnrulyTasks>(broken);
  const failure = {
    code: "work_failed",
    cause: { message: expect.stringContaining("a worker file that does not load") },
  };
  await expect(workers.warm()).rejects.toMatchObject(failure);
  await expect(workers.run("echo", "")).rejects.toMatchObject(failure);
  await workers.close();
});

it("tells a worker nothing of this process's environment", async () => {
  const names = await shared.run("environmentNames", undefined);
  expect(names).toContain("NODE_ENV");
  expect(process.env.PATH).toBeDefined();
  expect(names).not.toContain("PATH");
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
