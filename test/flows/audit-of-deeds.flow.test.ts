import { readdirSync } from "node:fs";
import { join } from "node:path";
import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { inTenant } from "@bunkai/db/tenant";
import type { AuditContent } from "@bunkai/domain/audit/audit-entry";
import { describe, expect, it } from "vitest";
import { houseFolder } from "../architecture/house.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { ALL, type DeedCases } from "../fixtures/deeds/deed-case.ts";
import { deedCases } from "../fixtures/deeds/deed-cases.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { everyRow, tenantTables } from "../fixtures/isolation/rows-of.ts";
import { contextOf, givenOrganization, givenPerson } from "../fixtures/people.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";
import { wordlessParts } from "../fixtures/wordless-parts.ts";

const installation = await givenInstallation();

type Case = DeedCases[string];
const deeds: [string, Extract<Case, { deed: string }>][] = [];
const looks: [string, Extract<Case, { look: unknown }>][] = [];
for (const [name, entry] of Object.entries(deedCases)) {
  if ("deed" in entry) deeds.push([name, entry]);
  if ("look" in entry) looks.push([name, entry]);
}

/** What is kept of uploads while they come is no part of a deed: the name given to them is. */
const written = [
  ...tenantTables.filter((table) => !/^file_(contents|chunks)$/.test(table)),
  "pgboss.job",
];
const transactions = written
  .map((table) => `select xmin::text as id, '${table}' as table from ${table}`)
  .join(" union ");

async function rows(): Promise<string> {
  return JSON.stringify(await asOwner(installation, `${everyRow} order by 1, 2, 4`));
}

/** The transactions whose rows are there to be seen: those that left an event, and all. */
async function transactionsSeen() {
  const seen = await asOwner(installation, transactions);
  const idsOf = (some: typeof seen) => new Set(some.map(({ id }) => String(id)));
  return { all: idsOf(seen), audited: idsOf(seen.filter((row) => row.table === "audit_events")) };
}

async function eventsOf(reader: Context): Promise<readonly AuditContent[]> {
  const { items } = await readAudit(reader, ALL);
  return items.flatMap(({ content }) => content ?? []).toReversed();
}

async function chainOf(reader: Context): Promise<readonly string[]> {
  return (await eventsOf(reader)).map(({ deed }) => deed);
}

describe("the list of deeds", () => {
  it("names every function that the actions export, and none that is gone", async () => {
    const folder = join(houseFolder, "packages/actions/src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
      .map((file) => file.replace(".ts", ""));
    const functions = await Promise.all(
      files.map(async (file) => {
        const exports: Record<string, unknown> = await import(`@bunkai/actions/${file}`);
        const names = Object.keys(exports).filter((name) => typeof exports[name] === "function");
        return names.map((name) => `${file}.${name}`);
      }),
    );

    expect(Object.keys(deedCases).toSorted()).toEqual(functions.flat().toSorted());
  });
});

describe("a deed", () => {
  const planted = `
    create function refuse() returns trigger language plpgsql as $$ begin raise 'planted'; end $$;
    create trigger refuse before update on audit_heads for each row execute function refuse()`;

  async function whilePlanted(work: () => Promise<void>): Promise<void> {
    for (const statement of planted.split(";\n")) await asOwner(installation, statement);
    try {
      await work();
    } finally {
      await asOwner(installation, "drop function refuse cascade");
    }
  }

  it.each(deeds)(
    "%s does nothing when its last statement fails; done again it leaves one event, in the transaction of everything else and with words for all that it says",
    async (_, { deed, given }) => {
      const { act, reader } = await given(installation);
      const chain = await chainOf(reader);
      const before = await transactionsSeen();

      await whilePlanted(async () => expect(await sqlStateOf(act())).toBe("P0001"));

      const failed = await transactionsSeen();
      expect([...failed.all].filter((id) => !before.all.has(id))).toEqual([]);
      expect(await chainOf(reader)).toEqual(chain);

      await act();

      const after = await transactionsSeen();
      const unaudited = [...after.all].filter(
        (id) => !before.all.has(id) && !after.audited.has(id),
      );
      const events = await eventsOf(reader);
      expect(events.map((event) => event.deed)).toEqual([...chain, deed]);
      expect(events.slice(-1).flatMap(wordlessParts)).toEqual([]);
      expect(unaudited).toEqual([]);
      expect(after.audited.size).toBe(before.audited.size + 1);
    },
  );

  it("that founds an organisation begins its chain", async () => {
    const person = givenPerson(installation);
    await foundOrganization(person, { kind: "hospital", name: "分界病院" });
    const [membership] = await membershipsOf(installation, person.person.id);

    const events = await eventsOf(contextOf(person, membership));
    expect(events.map(({ deed }) => deed)).toEqual(["organization.found"]);
    expect(events.flatMap(wordlessParts)).toEqual([]);
  });
});

describe("a look", () => {
  it.each(looks)("%s changes nothing", async (_, { look }) => {
    const { act } = await look(installation);
    const before = await rows();

    await act();

    expect(await rows()).toBe(before);
  });

  it("could not change anything if it tried", async () => {
    const { organizationId, person } = await givenOrganization(installation);
    const scope = { organizationId, personId: person.id, readOnly: true };
    const change = inTenant(installation.db, scope, ({ sql }) =>
      sql.execute("update organizations set name = 'x'"),
    );

    expect(await sqlStateOf(change)).toBe("25006");
  });
});
