import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { houseFolder } from "../architecture/house.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { type Attempt, attempt, attemptByOwner, secretsOf } from "../fixtures/isolation/attempt.ts";
import type { IsolationCase } from "../fixtures/isolation/isolation-case.ts";
import { isolationCases } from "../fixtures/isolation/isolation-cases.ts";
import { ownedTables } from "../fixtures/isolation/rows-of.ts";
import { givenVictim } from "../fixtures/isolation/victim.ts";

const installation = await givenInstallation();
const [victim, stranger] = [await givenVictim(installation), await givenVictim(installation)];
const secrets = await secretsOf(victim, stranger);

/** Calls whose own `where` names the organisation; and all calls, whatever guards them. */
const withWhere: [string, IsolationCase][] = [];
const all: [string, IsolationCase][] = [];
for (const [name, entry] of Object.entries(isolationCases)) {
  if (typeof entry === "function") withWhere.push([name, entry]);
  if (typeof entry === "function") all.push([name, entry]);
  else if ("system" in entry) all.push([name, entry.system]);
}

function givenAway({ changed, told }: Attempt): readonly string[] {
  return [...secrets.filter((secret) => told.includes(secret)), ...(changed ? ["changed"] : [])];
}

describe("the list of isolation cases", () => {
  it("names every function of every store, and none that is gone", async () => {
    const folder = join(houseFolder, "packages/db/src/stores");
    const files = readdirSync(folder).filter((name) => /^(?!page\.)[^.]+\.ts$/.test(name));
    const functions = await Promise.all(
      files.map(async (file) => {
        const store = file.replace(".ts", "");
        const exports: Record<string, unknown> = await import(`@bunkai/db/stores/${store}`);
        return Object.keys(exports).map((name) => `${store}.${name}`);
      }),
    );

    expect(Object.keys(isolationCases).toSorted()).toEqual(functions.flat().toSorted());
  });

  it("has secrets to look for", () => {
    expect(secrets.length).toBeGreaterThan(30);
  });

  it.each(all)("%s gives its owner something that a stranger could want", async (_, call) => {
    const { changed, told } = await attemptByOwner(call, victim);
    const toStranger = await attempt(call, stranger, victim);

    expect(changed || told !== toStranger.told).toBe(true);
  });
});

describe("a stranger", () => {
  it.each(all)("gets nothing of another organisation by %s", async (_, call) => {
    expect(givenAway(await attempt(call, stranger, victim))).toEqual([]);
  });

  it.each(all)(
    "gets nothing by %s when the program names the wrong organisation",
    async (_, call) => {
      const claimed = victim.administrator.organizationId;

      expect(givenAway(await attempt(call, stranger, victim, claimed))).toEqual([]);
    },
  );
});

describe("a database without row-level security", () => {
  it("still gives a stranger nothing, since every call names the organisation itself", async () => {
    const switchTo = async (state: "disable" | "enable") => {
      for (const table of ownedTables) {
        await asOwner(installation, `alter table ${table} ${state} row level security`);
      }
    };
    await switchTo("disable");
    const leaks: string[] = [];
    for (const [name, call] of withWhere) {
      const given = givenAway(await attempt(call, stranger, victim));
      if (given.length > 0) leaks.push(name);
    }
    await switchTo("enable");

    expect(leaks).toEqual([]);
  });
});
