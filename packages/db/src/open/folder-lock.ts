import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import { isRunning, type ProcessIdentity, thisProcess } from "./process-identity.ts";

/** How often the holder shows that it lives. */
const SIGN_OF_LIFE_MS = 5_000;

/** A holder on another machine, or in another container, counts as dead after this much silence. */
const SILENCE_MS_MAX = 30_000;

/** Removing a dead lock takes milliseconds; one who died over it is found out by then. */
const TAKEOVER_MS_MAX = 2_000;
const PAUSE_MS = 10;

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
    lockOnceDecided(path, folder);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError("data_directory_not_writable", { folder }, { cause: error });
  }
  const signsOfLife = setInterval(() => showLife(path), SIGN_OF_LIFE_MS).unref();
  const release = () => giveFree(path);
  process.once("exit", release);
  return () => {
    clearInterval(signsOfLife);
    process.removeListener("exit", release);
    release();
  };
}

/** Tries again while somebody else removes a dead lock: until that is done nobody can say who holds the folder. */
function lockOnceDecided(path: string, folder: string): void {
  for (const end = Date.now() + TAKEOVER_MS_MAX; ; pause()) {
    try {
      takeLock(path, folder);
      return;
    } catch (error) {
      const isRefusal = error instanceof StartupError;
      const isDecided = isRefusal && error.facts.pid === readHolder(path)?.pid;
      if (!isRefusal || isDecided || Date.now() > end) throw error;
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

/**
 * A dead process's lock is removed under a lock of its own: without it, the slower one of two processes that found
 * the same dead lock would remove the fresh one of the faster.
 */
function takeLock(path: string, folder: string): void {
  if (createLock(path)) return;
  refuseLiving(path, folder);
  const takeover = `${path}.takeover`;
  takeLock(takeover, folder);
  try {
    refuseLiving(path, folder);
    rmSync(path, { force: true });
    if (!createLock(path)) throw inUse(path, folder);
  } finally {
    rmSync(takeover, { force: true });
  }
}

/** False when there is one. A link appears with its content, so that nobody reads a half-written lock. */
function createLock(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(thisProcess()), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function refuseLiving(path: string, folder: string): void {
  const holder = readHolder(path);
  if (!holder) return;
  const lives = isRunning(holder) ?? silenceMs(path) < SILENCE_MS_MAX;
  if (lives) throw inUse(path, folder);
}

function inUse(path: string, folder: string): StartupError {
  return new StartupError("data_directory_in_use", { folder, pid: readHolder(path)?.pid ?? 0 });
}

function readHolder(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ProcessIdentity;
  } catch (error) {
    // Gone, or torn by a machine that lost its power: nobody holds it.
    if (hasCode(error, "ENOENT") || error instanceof SyntaxError) return null;
    throw error;
  }
}

function silenceMs(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

/** Leaves the lock of somebody who took over after our long silence. */
function giveFree(path: string): void {
  const { pid, startedAtTicks } = thisProcess();
  const holder = readHolder(path);
  if (holder?.pid === pid && holder.startedAtTicks === startedAtTicks)
    rmSync(path, { force: true });
}

function showLife(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody has removed the folder under us: the database will say so.
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
