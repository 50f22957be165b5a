import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { houseFolder, textOf } from "./house.ts";

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
};

const { packages } = JSON.parse(textOf("package-lock.json")) as {
  packages: Readonly<Record<string, Locked>>;
};

it("locks the builds for other machines too: a clean install is refused without them", () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const optional = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}),
  );

  expect(optional.length).toBeGreaterThan(0);
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});

it("names no registry: each machine has its own", () => {
  const places = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);

  expect(places.filter((place) => place.includes("://"))).toEqual([]);
});

it("knows the strong hash of every package that is installed here: another one of its name and version is refused", () => {
  const fromOutside = Object.entries(packages).filter(
    ([path, { link }]) => path.includes("node_modules/") && !link,
  );
  const installed = fromOutside.filter(([path]) => existsSync(join(houseFolder, path)));

  expect(installed.length).toBeGreaterThan(300);
  const unsure = installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(unsure.map(([path]) => path)).toEqual([]);
});
