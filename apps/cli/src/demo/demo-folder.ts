import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "@bunkai/db/open/folder-lock";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import type { Words } from "@bunkai/language/ja";

/** Where the demo keeps its data, seen from where it was started. Nothing else is kept there. */
export const DEMO_FOLDER = join(".bunkai", "demo");
/** Stands in the folder as soon as all samples are in, with the secrets of those who issue or sign. */
const COMPLETE = join(DEMO_FOLDER, "complete.json");

/** What who issues or signs types into an authenticator app (Base32), by mail address. */
type TotpSecrets = Readonly<Record<string, string>>;

/** The secrets of the second factors, once all samples are in; null before. */
export function findCompleted(): TotpSecrets | null {
  return existsSync(COMPLETE) ? (JSON.parse(readFileSync(COMPLETE, "utf8")) as TotpSecrets) : null;
}

/** Notes that all samples are in. */
export function markCompleted(secrets: TotpSecrets): void {
  writeFileSync(COMPLETE, JSON.stringify(secrets));
}

/**
 * Removes the demo's data, and nothing else.
 *
 * @throws Error with a sentence, such as: a demo that runs holds the data
 */
export function removeSamples(words: Words, folder = DEMO_FOLDER): void {
  try {
    const release = lockFolder(folder);
    rmSync(folder, { recursive: true, force: true });
    release();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    if (error.code !== "data_directory_in_use") {
      throw new Error(words.operation.startup[error.code](error.facts), { cause: error });
    }
    const { pid } = error.facts;
    throw new Error(words.command.demo.inUse({ folder, pid: String(pid) }));
  }
}
