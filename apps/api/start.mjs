// Starts the api: in production, and where `--bundled` says so, the bundle; otherwise the sources.
import { existsSync } from "node:fs";

const bundle = new URL("dist/main.mjs", import.meta.url);
const isProduction = process.env.NODE_ENV === "production";

const isBundled = isProduction || process.argv.includes("--bundled");

if (isBundled && existsSync(bundle)) {
  // So that a logged error names our sources.
  process.setSourceMapsEnabled(true);
  await import(bundle.href);
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import(isProduction ? "./src/say-not-built.ts" : "./src/main.ts");
}
