import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { houseFolder, runTool } from "../architecture/house.ts";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";

const CONFIGURATION = `
import { CountReporter } from "${join(houseFolder, "test/fixtures/count-reporter.ts")}";
export default { test: { reporters: ["default", new CountReporter()] } };
`;
const IMPORTS = `import { beforeAll, describe, it } from "vitest";\n`;
const PASSES = `${IMPORTS}it("passes", () => {});\n`;

const cases: readonly {
  readonly when: string;
  readonly files: Readonly<Record<string, string>>;
  readonly line: string;
}[] = [
  { when: "all is well", files: { "a.test.ts": PASSES }, line: "1 passed, 0 failed" },
  {
    when: "a test fails",
    files: { "a.test.ts": `${PASSES}it("fails", () => { throw new Error("wrong"); });` },
    line: "1 passed, 1 failed",
  },
  {
    when: "a file cannot be loaded",
    files: { "a.test.ts": PASSES, "b.test.ts": `import "./missing.ts";` },
    line: "1 passed, 1 failed",
  },
  {
    when: "a file holds no test",
    files: { "a.test.ts": PASSES, "b.test.ts": "export {};" },
    line: "1 passed, 1 failed",
  },
  {
    when: "a hook fails, and its tests cannot run",
    files: {
      "a.test.ts": `${PASSES}describe("group", () => {
        beforeAll(() => { throw new Error("hook"); });
        it("waits", () => {});
      });`,
    },
    line: "1 passed, 1 failed, 1 skipped",
  },
  {
    when: "an error comes late",
    files: {
      "a.test.ts": `${IMPORTS}it("passes", () => { setTimeout(() => { throw new Error("late"); }); });`,
    },
    line: "1 passed, 1 failed",
  },
  {
    when: "the test process ends itself",
    files: { "a.test.ts": `${IMPORTS}it("ends", () => { process.exit(0); });` },
    line: "0 passed, 1 failed",
  },
  {
    when: "the set-up fails",
    files: {
      "a.test.ts": PASSES,
      "vitest.config.ts": CONFIGURATION.replace("test: {", `test: { globalSetup: "./set-up.ts",`),
      "set-up.ts": `export function setup() { throw new Error("set-up"); }`,
    },
    line: "0 passed, 1 failed",
  },
  { when: "there is no test", files: {}, line: "0 passed, 1 failed" },
];

it.each(cases)("ends with `$line` when $when", async ({ files, line }) => {
  const folder = givenTemporaryFolder();
  symlinkSync(join(houseFolder, "node_modules"), join(folder, "node_modules"));
  for (const [name, text] of Object.entries({ "vitest.config.ts": CONFIGURATION, ...files })) {
    writeFileSync(join(folder, name), text);
  }

  const { content, output } = await runTool("vitest", ["run"], folder);

  expect(output.trimEnd().split("\n").at(-1)).toBe(line);
  expect(content).toBe(line.includes(" 0 failed"));
});
