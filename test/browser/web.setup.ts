import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const parts = [
  { name: "web app", folder: new URL("../../apps/web", import.meta.url) },
  { name: "server", folder: new URL("../../apps/api", import.meta.url) },
];

/** Builds the web app and the server as they are shipped: what the browser sees here is what people see. */
export function setup(): void {
  for (const { folder, name } of parts) build(name, fileURLToPath(folder));
}

function build(name: string, folder: string): void {
  const { status, stderr, stdout } = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: folder,
    // The runner's own `test` would build React as for development, three times as heavy.
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The ${name} could not be built.\n${stdout}\n${stderr}`);
}
