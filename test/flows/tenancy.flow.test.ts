import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { describe, expect, it } from "vitest";
import { houseFolder } from "../architecture/house.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import {
  type Attempt,
  attempt,
  attemptByOwner,
  partnerOf,
  secretsOf,
} from "../fixtures/isolation/attempt.ts";
import type { IsolationCase } from "../fixtures/isolation/isolation-case.ts";
import { isolationCases } from "../fixtures/isolation/isolation-cases.ts";
import { tenantTables } from "../fixtures/isolation/rows-of.ts";
import { givenVictim } from "../fixtures/isolation/victim.ts";

const installation = await givenInstallation();
const [victim, stranger] = [await givenVictim(installation), await givenVictim(installation)];
const partner = partnerOf(victim);
const secrets = await secretsOf(victim, stranger);
const secretsFromPartner = await secretsOf(victim, partner, stranger);

/** Calls whose own `where` names the organisation; those that guard secrets; and all calls. */
const withWhere: [string, IsolationCase][] = [];
const guarded: [string, IsolationCase][] = [];
const published: [string, IsolationCase][] = [];
for (const [name, entry] of Object.entries(isolationCases)) {
  if (typeof entry === "function") withWhere.push([name, entry]);
  if (typeof entry === "function") guarded.push([name, entry]);
  else if ("system" in entry) guarded.push([name, entry.system]);
  else if ("published" in entry) published.push([name, entry.published]);
}
const all = [...guarded, ...published];

function givenAway({ changed, told }: Attempt, kept = secrets): readonly string[] {
  return [...kept.filter((secret) => told.includes(secret)), ...(changed ? ["changed"] : [])];
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
    expect(secretsFromPartner.length).toBeGreaterThan(30);
    const shared = secrets.filter((secret) => !secretsFromPartner.includes(secret));
    expect(shared.length).toBeGreaterThan(30);
  });

  it.each(guarded)("%s gives its owner something that a stranger could want", async (_, call) => {
    const { changed, told } = await attemptByOwner(call, victim);
    const toStranger = await attempt(call, stranger, victim);

    expect(changed || told !== toStranger.told).toBe(true);
  });

  it.each(published)("%s tells everybody the same", async (_, call) => {
    const { changed, told } = await attemptByOwner(call, victim);
    const toStranger = await attempt(call, stranger, victim);

    expect({ changed, told }).toEqual({ changed: false, told: toStranger.told });
    const published = [victim.ids.offerings, victim.administrator.organizationId];
    expect(published.some((id) => id && told.includes(id))).toBe(true);
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

describe("the other side of a matrix", () => {
  it.each(all)("gets nothing private of its partner by %s", async (_, call) => {
    expect(givenAway(await attempt(call, partner, victim), secretsFromPartner)).toEqual([]);
  });

  it.each(all)(
    "gets nothing private by %s when the program names the wrong organisation",
    async (_, call) => {
      const claimed = victim.administrator.organizationId;
      const given = await attempt(call, partner, victim, claimed);

      expect(givenAway(given, secretsFromPartner)).toEqual([]);
    },
  );
});

describe("an organisation that sells nothing", () => {
  it("is not even known by its name", async () => {
    const { organizationId } = victim.partner;
    const look: IsolationCase = (tenant) => findOrganization(tenant);

    expect((await attempt(look, partner, partner)).told).toContain(organizationId);
    expect((await attempt(look, stranger, partner, organizationId)).told).toBe("null");
  });
});

describe("a database without row-level security", () => {
  it("still gives nothing away, since every call names the organisation itself", async () => {
    const switchTo = async (state: "disable" | "enable") => {
      for (const table of tenantTables) {
        await asOwner(installation, `alter table ${table} ${state} row level security`);
      }
    };
    await switchTo("disable");
    const leaks: string[] = [];
    for (const [name, call] of withWhere) {
      const given = [
        ...givenAway(await attempt(call, stranger, victim)),
        ...givenAway(await attempt(call, partner, victim), secretsFromPartner),
      ];
      if (given.length > 0) leaks.push(name);
    }
    await switchTo("enable");

    expect(leaks).toEqual([]);
  });
});
