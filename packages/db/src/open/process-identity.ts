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
  return { pid, space: spaceOfNumbers(), startedAtTicks: statusOf(pid)[1] };
}

/** Whether a process still runs; null when its number counts elsewhere, where this process cannot look. */
export function isRunning({ pid, space, startedAtTicks }: ProcessIdentity): boolean | null {
  if (space !== spaceOfNumbers()) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const [state, startTicks] = statusOf(pid);
  // Killed, but its parent has not asked for it yet: it holds its number and nothing else.
  if (state === "Z" || state === "X") return false;
  // A number can be given to another process later: then the start times differ.
  return startedAtTicks === startTicks;
}

function spaceOfNumbers(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** One letter for what the process does, and its start in clock ticks since boot; nulls where the system does not tell. */
function statusOf(pid: number): readonly [state: string | null, startTicks: string | null] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [fields[0] ?? null, fields[19] ?? null];
  } catch {
    return [null, null];
  }
}
