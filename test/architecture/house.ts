import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;

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

/** How a tool ended: whether it was content, and all that it printed. */
export type ToolRun = {
  readonly content: boolean;
  readonly output: string;
  readonly printed: string;
};

/** Runs a tool that npm installed, at the top of the project or elsewhere. */
export function runTool(
  name: string,
  parameters: readonly string[],
  folder = houseFolder,
): Promise<ToolRun> {
  const program = join(houseFolder, "node_modules/.bin", name);
  const options = { cwd: folder, encoding: "utf8", maxBuffer: OUTPUT_BYTES_MAX } as const;
  return new Promise((resolve, reject) => {
    execFile(program, parameters, options, (error, output, errors) => {
      // A number is the tool's own verdict, anything else means that it did not run to its end.
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ content: !error, output, printed: `${output}\n${errors}` });
    });
  });
}
