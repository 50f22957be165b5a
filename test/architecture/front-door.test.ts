import { expect, it } from "vitest";
import { filesOfHouse } from "./house.ts";

const FRONT_DOOR = [
  "LICENSE",
  "README.md",
  "apps",
  "docs",
  "package-lock.json",
  "package.json",
  "packages",
  "test",
  "tsconfig.json",
  "turbo.json",
];

it("shows a visitor ten things and nothing else", () => {
  const entries = filesOfHouse(/^[^.]/).map((path) => path.split("/")[0]);

  expect([...new Set(entries)].toSorted()).toEqual(FRONT_DOOR);
});
