import { expect, it } from "vitest";
import { fitsAnyFile, pathsInDocument } from "./document-paths.ts";
import { filesOfHouse, textOf } from "./house.ts";

const files = filesOfHouse(/./);
const documents = filesOfHouse(/^(README|docs\/.*)\.md$/);

it.each(documents)("%s names only paths that exist", (document) => {
  const missing = pathsInDocument(document, textOf(document)).filter(
    ({ path }) => !fitsAnyFile(path, files),
  );

  expect(missing.map(({ written }) => written)).toEqual([]);
});

/** Where people read which command to run. Outside an installation plain npx fetches a stranger's package of that name. */
const advice = filesOfHouse(/^(README\.md|docs\/.*\.md|packages\/language\/src\/.*\.ts)$/);

it("no document and no text tells anybody to run npx where it could fetch a program", () => {
  const rash = advice.filter((path) => /\bnpx +(?!--no-install )\w/u.test(textOf(path)));

  expect(rash).toEqual([]);
});

it("finds paths in the map of the house", () => {
  expect(pathsInDocument("README.md", textOf("README.md")).length).toBeGreaterThan(10);
});
