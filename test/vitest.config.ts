import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { CountReporter } from "./fixtures/count-reporter.ts";
import { FLOWS_OF_PEOPLE, LISTS, WALKS_OF_SETTINGS } from "./fixtures/flow-lists.ts";

const house = fileURLToPath(new URL("..", import.meta.url));
const inTest = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const FLOWS = "test/flows/**/*.flow.test.ts";
/** How a file is read does not depend on the engine, and reading takes long. */
const FLOWS_OF_FILES = "test/flows/{bad-workbooks,doubtful-rows,verify-command}.flow.test.ts";
/** Who may do what over HTTP does not depend on the engine; what each engine hides is tried by the stores' own flows. */
const FLOWS_OF_IDENTITIES = "test/flows/identities.flow.test.ts";
const CORES_MIN = 2;

/**
 * Files share a process and its loaded modules: they keep no state in modules. One process more than there are cores,
 * since much of the time is spent waiting for servers, workers and browsers.
 */
const shared = { isolate: false, maxWorkers: Math.max(CORES_MIN, availableParallelism()) + 1 };

const flows = (
  name: string,
  options: {
    readonly engine: "pglite" | "postgres";
    readonly setUp: string;
    readonly include: string;
    readonly exclude?: readonly string[];
  },
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    ...shared,
    name,
    include: [options.include],
    exclude: [...(options.exclude ?? [])],
    globalSetup: [inTest(`fixtures/${options.setUp}`)],
    provide: { engine: options.engine },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  root: house,
  test: {
    reporters: ["default", new CountReporter()],
    teardownTimeout: 30_000,
    setupFiles: [inTest("fixtures/clean-up.setup.ts")],
    projects: [
      // First, since its longest walk takes longer than any other file, and mostly waits.
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: [WALKS_OF_SETTINGS],
          globalSetup: [inTest("browser/web.setup.ts"), inTest("fixtures/postgres-18.setup.ts")],
          provide: { engine: "postgres" },
          ...shared,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "rules",
          include: ["{packages,apps}/**/*.test.{ts,tsx}", "test/fixtures/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "architecture",
          include: ["test/architecture/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      flows("flows-pglite", {
        engine: "pglite",
        setUp: "pglite.setup.ts",
        include: FLOWS,
        exclude: [LISTS, FLOWS_OF_IDENTITIES, FLOWS_OF_PEOPLE],
      }),
      flows("flows-postgres", {
        engine: "postgres",
        setUp: "postgres-18.setup.ts",
        include: FLOWS,
        exclude: [FLOWS_OF_FILES],
      }),
    ],
  },
});
