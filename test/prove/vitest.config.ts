import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CountReporter } from "../fixtures/count-reporter.ts";

/** Proofs that take minutes, or need tools that a machine must install first: run before a release, not at each change. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    name: "proofs",
    include: ["test/prove/**/*.proof.ts"],
    setupFiles: [fileURLToPath(new URL("../fixtures/clean-up.setup.ts", import.meta.url))],
    reporters: ["default", new CountReporter()],
    testTimeout: 30 * 60_000,
    hookTimeout: 5 * 60_000,
  },
});
