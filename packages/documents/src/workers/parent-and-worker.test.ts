import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** A program of the fixtures under plain node, started elsewhere than in the repository. */
function start(name: string) {
  const file = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  return spawn(process.execPath, ["--import", tsx, file], {
    cwd: tmpdir(),
    stdio: ["ignore", "pipe", "inherit"],
  });
}

it("works under plain node with tsx, and lets a parent end that did not close it", async () => {
  const program = start("echo-without-closing.ts");
  const [heard] = await once(program.stdout, "data");
  expect(String(heard)).toBe("heard");
  expect(await once(program, "close")).toEqual([0, null]);
});

it("ends with a parent that was killed, even in the middle of a loop", async () => {
  const program = start("leave-orphan.ts");
  const [pid] = await once(program.stdout, "data");
  program.kill("SIGKILL");
  await once(program, "close");
  while (isRunning(Number(String(pid)))) await setTimeout(50);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
