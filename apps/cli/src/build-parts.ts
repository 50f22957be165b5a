import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Words } from "@bunkai/language/ja";

const house = fileURLToPath(new URL("../../..", import.meta.url));

/** What a start runs: the pages, and the server, bundled so that it begins in a third of the time its sources take. */
export type PartName = "pages" | "server";

type Part = {
  readonly folder: string;
  /** The file that is there as soon as the part is built. */
  readonly built: string;
  /** The folders of the house whose sources go into it. */
  readonly rooms: readonly string[];
  /** What node runs to build it. */
  readonly program: () => readonly string[];
};

const parts: Readonly<Record<PartName, Part>> = {
  pages: {
    folder: join(house, "apps/web"),
    built: "dist/index.html",
    rooms: ["apps/web", ...packages("domain", "language", "proof")],
    program: () => [vitePath(), "build", "--logLevel", "warn"],
  },
  server: {
    folder: join(house, "apps/api"),
    built: "dist/main.mjs",
    rooms: [
      "apps/api",
      ...packages("actions", "catalogs", "db", "documents", "domain", "language", "proof"),
    ],
    program: () => ["build.mjs"],
  },
};
const names: readonly PartName[] = ["pages", "server"];

/**
 * Makes sure that every part is there or can be built, before anything begins. What is older than its sources and cannot
 * be built again, since the tools were left out (`npm ci --omit=dev`), is used as it is, and said to be so.
 *
 * @param mayBuild false where only what was built before is run
 * @throws Error with a sentence that names what is missing, and the command that brings it
 */
export function expectParts(words: Words, { mayBuild }: { readonly mayBuild: boolean }): void {
  const texts = words.command.start;
  const named = (some: readonly PartName[]) =>
    some.map((name) => texts.part[name]).join(words.account.listSeparator);
  const fixed = names.filter((name) => !mayBuild || !hasTools(parts[name]));
  const missing = fixed.filter((name) => !existsSync(builtPath(parts[name])));
  if (missing.length > 0) throw new Error(texts.notBuilt({ parts: named(missing) }));
  const old = mayBuild ? fixed.filter((name) => !isFresh(parts[name])) : [];
  if (old.length > 0) console.warn(texts.old({ parts: named(old) }));
}

/** Builds a part unless it is there and newer than its sources, or the tools are missing. A plain `npm ci` brings sources only. */
export async function buildPart(name: PartName): Promise<void> {
  const part = parts[name];
  if (isFresh(part) || !hasTools(part)) return;
  await run(part.folder, part.program());
}

function packages(...rooms: readonly string[]): string[] {
  return rooms.map((room) => `packages/${room}`);
}

function builtPath({ built, folder }: Part): string {
  return join(folder, built);
}

function isFresh(part: Part): boolean {
  const built = builtPath(part);
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return part.rooms.every((room) => {
    const folder = join(house, room, "src");
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).every(
      (path) => statSync(join(folder, path)).mtimeMs <= builtAt,
    );
  });
}

/** True when everything is installed that the part names as needed for building alone. Types are for reading code. */
function hasTools({ folder }: Part): boolean {
  const path = join(folder, "package.json");
  const require = createRequire(path);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { devDependencies?: object };
  const tools = Object.keys(manifest.devDependencies ?? {}).filter(
    (tool) => !tool.startsWith("@types/"),
  );
  return tools.every((tool) =>
    require.resolve.paths(tool)?.some((libraries) => existsSync(join(libraries, tool))),
  );
}

function vitePath(): string {
  const manifest = createRequire(join(parts.pages.folder, "package.json")).resolve(
    "vite/package.json",
  );
  return join(dirname(manifest), "bin", "vite.js");
}

async function run(folder: string, program: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, program, { cwd: folder, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`${program.join(" ")} ended with ${code}`);
}
