import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const webFolder = fileURLToPath(new URL("../../apps/web", import.meta.url));

/** Builds the web app as it is shipped: what the browser sees here is what people see. */
export function setup(): void {
  const { status, stderr, stdout } = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: webFolder,
    // The runner's own `test` would build React as for development, three times as heavy.
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The web app could not be built.\n${stdout}\n${stderr}`);
}
