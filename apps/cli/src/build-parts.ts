import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const house = fileURLToPath(new URL("../../..", import.meta.url));
const webFolder = join(house, "apps", "web");
const apiFolder = join(house, "apps", "api");

/** Builds the pages unless they are there and newer than their sources. A plain `npm ci` brings sources only. */
export async function buildWeb(): Promise<void> {
  const built = join(webFolder, "dist", "index.html");
  if (isNewerThan(built, ["apps/web", ...packages("domain", "language", "proof")])) return;
  const manifest = createRequire(join(webFolder, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  await run(webFolder, [vite, "build", "--logLevel", "warn"]);
}

/** Bundles the server, unless that was done: it then begins in a third of the time that its many sources take. */
export async function buildServer(): Promise<void> {
  const built = join(apiFolder, "dist", "main.mjs");
  const rooms = ["actions", "catalogs", "db", "documents", "domain", "language", "proof"];
  if (isNewerThan(built, ["apps/api", ...packages(...rooms)])) return;
  await run(apiFolder, ["build.mjs"]);
}

function packages(...rooms: readonly string[]): string[] {
  return rooms.map((room) => `packages/${room}`);
}

function isNewerThan(built: string, rooms: readonly string[]): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return rooms.every((room) => {
    const folder = join(house, room, "src");
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).every(
      (path) => statSync(join(folder, path)).mtimeMs <= builtAt,
    );
  });
}

async function run(folder: string, program: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, program, { cwd: folder, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`${program.join(" ")} ended with ${code}`);
}
