import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { filesOfHouse, houseFolder, textOf } from "../architecture/house.ts";
import { findUnusedTexts } from "../architecture/unused-texts.ts";

const MESSAGE_FILE = /\/packages\/language\/src\/messages\/[^/]+\.ja\.ts$/;

/** What puts texts together beside the messages, for every workspace above. */
const COMPOSER = /\/packages\/language\/src\/[^/]+-lines\.ts$/;

/** The workspaces that read texts: the arrows keep every other one from importing the language. */
const READERS = filesOfHouse(/^(apps|packages)\/[^/]+\/package\.json$/)
  .filter((path) => textOf(path).includes('"@bunkai/language": '))
  .map((path) => dirname(path));

it("keeps no text that no program reads", () => {
  const { textCount, unused } = findUnusedTexts({
    program: programOfHouse(),
    definesTexts: (fileName) => MESSAGE_FILE.test(fileName),
    usesTexts: (fileName) =>
      READERS.some((reader) => fileName.startsWith(join(houseFolder, reader, "src/"))) ||
      COMPOSER.test(fileName),
  });

  expect(textCount).toBeGreaterThan(50);
  expect(unused).toEqual([]);
});

/** Their sources as one program, without the tests: a text that only a test reads is not used. */
function programOfHouse(): ts.Program {
  const sources = filesOfHouse(/^(apps|packages)\/[^/]+\/src\/.*(?<!\.test)\.tsx?$/).filter(
    (path) => READERS.some((reader) => path.startsWith(`${reader}/`)),
  );
  const { config } = ts.readConfigFile(join(houseFolder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, houseFolder);
  return ts.createProgram(
    sources.map((path) => join(houseFolder, path)),
    { ...options, lib: [...(options.lib ?? []), "lib.dom.d.ts", "lib.dom.iterable.d.ts"] },
  );
}
