import { basename } from "node:path";
import { expect, it } from "vitest";
import { filesOfHouse, textOf } from "./house.ts";

const LINES_MAX = 250;
/** Drawers: whatever lies in them has no name yet. */
const DRAWERS = /^(utils?|helpers?|common|misc|shared|lib)(\.|$)/;

const sources = filesOfHouse(/\.tsx?$/).filter(
  (path) => !/^packages\/(catalogs\/src\/data|db\/migrations)\//.test(path),
);
const programs = filesOfHouse(/^(apps|packages)\/[^/]+\/src\/.*(?<!\.test)\.tsx?$/);

it(`keeps every file below ${LINES_MAX} lines`, () => {
  const linesOf = (path: string) => textOf(path).trimEnd().split("\n").length;

  expect(sources.filter((path) => linesOf(path) > LINES_MAX)).toEqual([]);
});

it("names every file and folder after its idea, in kebab-case, and none after a drawer", () => {
  const nameless = sources.filter((path) =>
    path.split("/").some((part) => DRAWERS.test(part) || !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)),
  );

  expect(nameless).toEqual([]);
});

it.each([
  ["switches no checker off", /@ts-(ignore|expect-error|nocheck)|biome-ignore|v8 ignore|c8 ignore/],
  [
    "skips, narrows or postpones no test",
    /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe)\(/,
  ],
])("%s", (_rule, forbidden) => {
  const here = basename(import.meta.url);
  const guilty = sources.filter((path) => basename(path) !== here && forbidden.test(textOf(path)));

  expect(guilty).toEqual([]);
});

it("asks for the time and for chance nowhere in the domain, for the environment only at the doors", () => {
  const rules = programs.filter((path) => path.startsWith("packages/domain/src/"));
  const chance = /\bDate\.now\(|new Date\(\)|Math\.random|\bcrypto\b/;
  const doors = /^apps\/(api\/src\/main\.ts$|cli\/src\/)/;
  const indoors = programs.filter((path) => !doors.test(path));

  expect(rules).not.toEqual([]);
  expect(rules.filter((path) => chance.test(textOf(path)))).toEqual([]);
  expect(indoors.filter((path) => /\bprocess\.env\b/.test(textOf(path)))).toEqual([]);
});
