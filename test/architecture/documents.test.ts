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

it("finds paths in the map of the house", () => {
  expect(pathsInDocument("README.md", textOf("README.md")).length).toBeGreaterThan(10);
});
