import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const houseFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Every file that belongs to the project: committed, or new and not ignored.
 *
 * @param pattern of the path from the top of the project
 * @throws when nothing fits, since a check over no file would pass in silence
 */
export function filesOfHouse(pattern: RegExp): readonly string[] {
  const all = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: houseFolder,
    encoding: "utf8",
  }).split("\0");
  const files = all.filter((path) => pattern.test(path) && existsSync(join(houseFolder, path)));
  if (files.length === 0) throw new Error(`No file of the project fits ${pattern}.`);
  return files;
}

/** The text of one file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(houseFolder, path), "utf8");
}

/** Runs a tool that npm installed, at the top of the project or elsewhere. All that it prints, and whether it was content. */
export function runTool(
  name: string,
  parameters: readonly string[],
  folder = houseFolder,
): { readonly content: boolean; readonly output: string; readonly printed: string } {
  const { error, status, stderr, stdout } = spawnSync(
    join(houseFolder, "node_modules/.bin", name),
    parameters,
    { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  if (error) throw error;
  return { content: status === 0, output: stdout, printed: `${stdout}\n${stderr}` };
}
