import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process, told apart from every other one that has or had its number. */
export type ProcessIdentity = {
  readonly pid: number;
  /** Where the number counts: machine, boot and container. */
  readonly space: string;
  /** Clock ticks since boot; null where the system does not tell. */
  readonly startedAtTicks: string | null;
};

export function thisProcess(): ProcessIdentity {
  const { pid } = process;
  return { pid, space: spaceOfNumbers(), startedAtTicks: startTicksOf(pid) };
}

/** Whether a process still runs; null when its number counts elsewhere, where this process cannot look. */
export function isRunning({ pid, space, startedAtTicks }: ProcessIdentity): boolean | null {
  if (space !== spaceOfNumbers()) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  // A number can be given to another process later: then the start times differ.
  return startedAtTicks === startTicksOf(pid);
}

function spaceOfNumbers(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

function startTicksOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
