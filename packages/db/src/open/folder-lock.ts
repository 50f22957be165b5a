import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { StartupError } from "@bunkai/domain/operation/startup-error";

type Holder = { readonly pid: number; readonly startedAtTicks: string | null };

/**
 * Holds a data folder for this process alone. A second PGlite on one folder loses rows that it has acknowledged,
 * so a second process is refused.
 *
 * The lock of a process that no longer lives is taken over.
 *
 * @returns a function that gives the folder free
 * @throws StartupError `data_directory_in_use`, `data_directory_not_writable`
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  try {
    mkdirSync(folder, { recursive: true });
    takeLock(path, folder);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError("data_directory_not_writable", { folder }, { cause: error });
  }
  const release = () => rmSync(path, { force: true });
  process.once("exit", release);
  return () => {
    process.removeListener("exit", release);
    release();
  };
}

function takeLock(path: string, folder: string): void {
  const mine: Holder = { pid: process.pid, startedAtTicks: startTicksOf(process.pid) };
  // Twice: once more after a dead process's lock was moved away.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (createExclusively(path, JSON.stringify(mine))) return;
    const holder = readHolder(path);
    if (holder && isAlive(holder)) {
      throw new StartupError("data_directory_in_use", { folder, pid: holder.pid });
    }
    moveAway(path);
  }
  throw new StartupError("data_directory_in_use", { folder, pid: readHolder(path)?.pid ?? 0 });
}

function createExclusively(path: string, content: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, content);
    closeSync(file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Of two processes that find the same dead lock, only one can rename it. */
function moveAway(path: string): void {
  const grave = `${path}.${process.pid}`;
  try {
    renameSync(path, grave);
    rmSync(grave, { force: true });
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, startedAtTicks }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
  // A number can be given to another process later: then the start times differ.
  const now = startTicksOf(pid);
  return startedAtTicks === null || now === null || startedAtTicks === now;
}

/** Clock ticks since boot at which a process started; null where the system does not tell. */
function startTicksOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
