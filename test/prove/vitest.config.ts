import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CountReporter } from "../fixtures/count-reporter.ts";
import {
  FLOWS_OF_PEOPLE,
  FLOWS_ON_OLDEST_SERVER,
  LISTS,
  WALKS_OF_SETTINGS,
} from "../fixtures/flow-lists.ts";

const inTest = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Proofs that take minutes, or need tools that a machine must install first: run before a release, not at each change. */
export default defineConfig({
  root: inTest(".."),
  test: {
    setupFiles: [inTest("fixtures/clean-up.setup.ts")],
    reporters: ["default", new CountReporter()],
    testTimeout: 30 * 60_000,
    hookTimeout: 5 * 60_000,
    projects: [
      { extends: true, test: { name: "proofs", include: ["test/prove/*.proof.ts"] } },
      {
        extends: true,
        test: {
          name: "commands",
          include: ["test/prove/commands/*.proof.ts"],
          globalSetup: [inTest("browser/web.setup.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "walks",
          include: [WALKS_OF_SETTINGS],
          globalSetup: [inTest("browser/web.setup.ts"), inTest("fixtures/postgres-18.setup.ts")],
          provide: { engine: "postgres" },
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "lists-pglite",
          include: [LISTS, FLOWS_OF_PEOPLE],
          globalSetup: [inTest("fixtures/pglite.setup.ts")],
          provide: { engine: "pglite" },
        },
      },
      {
        extends: true,
        test: {
          name: "flows-postgres-15",
          include: [FLOWS_ON_OLDEST_SERVER],
          globalSetup: [inTest("fixtures/postgres-15.setup.ts")],
          provide: { engine: "postgres" },
        },
      },
    ],
  },
});
