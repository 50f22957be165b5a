import { expect, it } from "vitest";
import { textOf } from "./house.ts";

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
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
