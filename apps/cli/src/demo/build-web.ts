import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const webFolder = fileURLToPath(new URL("../../../web", import.meta.url));

/** Builds the pages unless they are there. A plain `npm ci` brings sources only. */
export async function buildWeb(): Promise<void> {
  if (existsSync(join(webFolder, "dist", "index.html"))) return;
  const manifest = createRequire(join(webFolder, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: webFolder,
    stdio: "inherit",
  });
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`vite build ended with ${code}`);
}
