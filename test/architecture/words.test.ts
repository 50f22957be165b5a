import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { filesOfHouse, houseFolder } from "./house.ts";
import { findUnusedTexts } from "./unused-texts.ts";

const MESSAGE_FILE = /\/packages\/language\/src\/messages\/[^/]+\.ja\.ts$/;
const LANGUAGE = "/packages/language/";

it("keeps no text that no program reads", () => {
  const { textCount, unused } = findUnusedTexts({
    program: programOfHouse(),
    definesTexts: (fileName) => MESSAGE_FILE.test(fileName),
    usesTexts: (fileName) => !fileName.includes("/node_modules/") && !fileName.includes(LANGUAGE),
  });

  expect(textCount).toBeGreaterThan(50);
  expect(unused).toEqual([]);
});

/** Apps and packages as one program, without their tests: a text that only a test reads is not used. */
function programOfHouse(): ts.Program {
  const sources = filesOfHouse(/^(apps|packages)\/[^/]+\/src\/.*(?<!\.test)\.tsx?$/);
  const { config } = ts.readConfigFile(join(houseFolder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, houseFolder);
  return ts.createProgram(
    sources.map((path) => join(houseFolder, path)),
    { ...options, lib: [...(options.lib ?? []), "lib.dom.d.ts", "lib.dom.iterable.d.ts"] },
  );
}
