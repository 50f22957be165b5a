import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const webFolder = fileURLToPath(new URL("../../../web", import.meta.url));

/** What the pages are made of. */
const sources = [
  "web/src",
  "../packages/domain/src",
  "../packages/language/src",
  "../packages/proof/src",
].map((path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

/** Builds the pages unless they are there and newer than their sources. A plain `npm ci` brings sources only. */
export async function buildWeb(): Promise<void> {
  if (isUpToDate(join(webFolder, "dist", "index.html"))) return;
  const manifest = createRequire(join(webFolder, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: webFolder,
    stdio: "inherit",
  });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`vite build ended with ${code}`);
}

function isUpToDate(built: string): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return sources.every((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).every(
      (path) => statSync(join(folder, path)).mtimeMs <= builtAt,
    ),
  );
}
