import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { givenTemporaryFolder } from "../fixtures/temporary-folder.ts";
import { cruise } from "./cruise.ts";
import { filesOfHouse, houseFolder, textOf } from "./house.ts";
import { plantedFiles } from "./planted-crossings.ts";

const floors = filesOfHouse(/^(apps|packages)\/[^/]+\/package\.json$/).map(dirname);

it("lets arrows point down only", async () => {
  const { crossings, filesRead } = await cruise(houseFolder);
  const sources = filesOfHouse(/^(apps|packages|test)\/.*(?<!\.d)\.(ts|tsx|mjs)$/);

  expect(sources.filter((path) => !filesRead.includes(path))).toEqual([]);
  expect(crossings).toEqual([]);
});

it("finds each forbidden import and no other in a small house", async () => {
  const { crossings } = await cruise(givenSmallHouse());

  expect(crossings.map((crossing) => crossing.split(" -> ")[0]).toSorted()).toEqual(
    plantedFiles.flatMap(({ file, rules }) => rules.map((rule) => `${rule}: ${file}`)).toSorted(),
  );
});

it("has planted a crossing for every rule", async () => {
  const { default: house } = (await import(join(houseFolder, ".dependency-cruiser.mjs"))) as {
    default: { forbidden: readonly { name: string }[] };
  };
  const planted = new Set(plantedFiles.flatMap(({ rules }) => rules));

  expect([...planted].toSorted()).toEqual(house.forbidden.map(({ name }) => name).toSorted());
});

/** A house with one innocent file on each floor, and beside them the forbidden and the allowed imports. */
function givenSmallHouse(): string {
  const folder = givenTemporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const floor of floors) {
    write(`${floor}/package.json`, JSON.stringify({ ...manifestOf(floor), exports: EXPORTS }));
    write(`${floor}/src/inner.ts`, "export type Inner = 1;\nexport const inner = 1;\n");
    write(`${floor}/src/inner.test.ts`, `import "./inner.ts";\n`);
  }
  for (const { file, text } of plantedFiles) write(file, text);
  linkLibraries(folder);
  // Not installed, but forbidden all the same.
  for (const name of MISSING_LIBRARIES) write(`node_modules/${name}/index.js`, "");
  return folder;
}

const MISSING_LIBRARIES = ["react-pdf", "@libpdf/core"].filter(
  (name) => !existsSync(join(houseFolder, "node_modules", name)),
);

const EXPORTS = { "./*": "./src/*.ts" };

function manifestOf(floor: string): { readonly name: string } {
  return JSON.parse(textOf(`${floor}/package.json`)) as { name: string };
}

/** The libraries as they are installed; the packages of the house as the small house has them. */
function linkLibraries(folder: string): void {
  const [from, to] = [join(houseFolder, "node_modules"), join(folder, "node_modules")];
  mkdirSync(join(to, "@bunkai"), { recursive: true });
  for (const name of readdirSync(from).filter((one) => !one.startsWith(".") && one !== "@bunkai")) {
    symlinkSync(join(from, name), join(to, name));
  }
  for (const floor of floors) symlinkSync(join(folder, floor), join(to, manifestOf(floor).name));
}
