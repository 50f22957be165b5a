import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { isRunning, thisProcess } from "./process-identity.ts";

const statusOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];

describe("a process", () => {
  it("is known to run while it does", () => {
    expect(isRunning(thisProcess())).toBe(true);
  });

  it("is not mistaken for an earlier one of its number", () => {
    expect(isRunning({ ...thisProcess(), startedAtTicks: "1" })).toBe(false);
  });

  it("cannot be judged from another container", () => {
    expect(isRunning({ ...thisProcess(), space: "another" })).toBe(null);
  });

  it("does not run any more once it has ended", async () => {
    const child = spawn(process.execPath, ["--version"]);
    await once(child, "exit");
    expect(isRunning({ ...thisProcess(), pid: child.pid ?? 0 })).toBe(false);
  });

  // Other systems do not tell.
  if (existsSync("/proc/self/stat")) {
    it("does not run any more once it was killed, even when its parent never asks for it", async () => {
      const parent = spawn("sh", ["-c", "sleep 600 & echo $!; exec sleep 600"]);
      onTestFinished(() => void parent.kill("SIGKILL"));
      const [line] = await once(parent.stdout, "data");
      const pid = Number(line);
      const identity = { ...thisProcess(), pid, startedAtTicks: statusOf(pid)[19] ?? null };
      expect(isRunning(identity)).toBe(true);
      // By now the shell has become a program that asks for no child.
      while (!readFileSync(`/proc/${parent.pid}/comm`, "utf8").startsWith("sleep")) await sleep(5);

      process.kill(pid, "SIGKILL");
      while (statusOf(pid)[0] !== "Z") await sleep(5);

      expect(isRunning(identity)).toBe(false);
    });
  }
});
