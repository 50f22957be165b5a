import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { filesOfHouse, houseFolder, runTool, textOf } from "./house.ts";

it("is formatted and linted without a warning", async () => {
  const { content, printed } = await runTool("biome", [
    "check",
    "--error-on-warnings",
    "--colors=off",
    ".",
  ]);
  const filesChecked = Number(/Checked (\d+) files/.exec(printed)?.[1] ?? 0);

  expect(content, printed).toBe(true);
  expect(filesChecked).toBeGreaterThan(filesOfHouse(/\.(tsx?|mjs|json)$/).length / 2);
});

it("has types that hold in every workspace", async () => {
  const workspaces = filesOfHouse(/^((apps|packages)\/[^/]+|test)\/package\.json$/);
  const withProgram = workspaces.filter((path) => textOf(path).includes('"typecheck": '));
  const { include }: { include: readonly string[] } = JSON.parse(textOf("test/tsconfig.json"));
  const unchecked = workspaces
    .filter((path) => !withProgram.includes(path))
    .filter((path) => !include.includes(`../${dirname(path)}/src`));
  const { content, printed } = await runTool("turbo", [
    "run",
    "typecheck",
    "--output-logs=errors-only",
    "--concurrency=100%",
    "--no-color",
  ]);
  const succeeded = Number(/Tasks:\s+(\d+) successful/.exec(printed)?.[1] ?? 0);

  expect(content, printed).toBe(true);
  expect(unchecked).toEqual([]);
  expect(succeeded).toBe(withProgram.length);
});

it("keeps nothing that nobody uses: files, exports, dependencies", async () => {
  const { content, printed } = await runTool("knip", ["--no-progress"]);

  expect(content, printed).toBe(true);
});

it("would notice an export and a dependency that nobody uses", async () => {
  const folder = givenTemporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", JSON.stringify({ name: "house", workspaces: ["packages/*"] }));
  write(
    "packages/domain/package.json",
    JSON.stringify({
      name: "@bunkai/domain",
      exports: { "./*": "./src/*.ts" },
      dependencies: { zod: "4.6.7" },
    }),
  );
  write("packages/domain/src/rule.ts", "export const used = 1;\nexport const unused = 2;\n");
  write("packages/domain/src/rule.test.ts", `import { used } from "./rule.ts";\nused;\n`);
  const config = join(houseFolder, ".knip.json");

  const { content, output } = await runTool("knip", ["--no-progress", "--config", config], folder);

  expect(content).toBe(false);
  expect(output).toMatch(/Unused dependencies \(1\)\s+zod/);
  expect(output).toMatch(/Unused exports \(1\)\s+unused/);
});
