import { randomBytes } from "node:crypto";
import type { Database, DatabaseConfiguration } from "@bunkai/db/database";
import { openDatabase } from "@bunkai/db/open/open-database";
import { describe, expect, inject, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenDatabaseConfiguration } from "../fixtures/database.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { committedMigrations, givenMigrations } from "../fixtures/migrations.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { databaseUrlOf, runSql } from "../fixtures/postgres-admin.ts";
import { startPostgresServer } from "../fixtures/postgres-server.ts";
import { startProgram } from "../fixtures/program.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { startRefusalOf } from "../fixtures/start-refusal.ts";

/** Everything that a start may change in a database, as text. Of the server's roles only those of this database. */
const STATE = `
  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type as what
    from information_schema.columns where table_schema in ('public', 'auth', 'drizzle', 'pgboss')
  union all select 'migration ' || id || ' ' || hash from drizzle.__drizzle_migrations
  union all select 'queue ' || name from pgboss.queue
  union all select 'rights ' || oid::regclass::text || ' ' || relacl::text from pg_class
    where relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || qual from pg_policies
  union all select 'role ' || rolname || ' ' || rolcanlogin::text from pg_roles
    where rolname in ('bunkai_app', 'bunkai_auth') or rolname like '%' || current_database()
  order by what`;

async function withDatabase<Result>(
  configuration: DatabaseConfiguration,
  migrations: string | undefined,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const db = await openDatabase(configuration, migrations);
  return work(db).finally(() => db.close());
}

function stateOf(configuration: DatabaseConfiguration, migrations?: string) {
  return withDatabase(configuration, migrations, (db) => asOwner({ db, configuration }, STATE));
}

describe("a migration that fails in the middle", () => {
  it("is named, leaves nothing of itself or of its forerunner, and is applied once it is mended", async () => {
    const configuration = await givenDatabaseConfiguration();
    const before = await stateOf(configuration);
    const next = givenMigrations();
    const isWhole = "ALTER TABLE organizations ADD COLUMN motto text";
    next.write("0100_motto", [isWhole, "CREATE TABLE mottos (id integer)"]);
    next.write("0101_broken", [
      "DROP TABLE mails CASCADE",
      "ALTER TABLE nowhere ADD COLUMN x text",
    ]);

    const refusal = await startRefusalOf(openDatabase(configuration, next.folder));

    expect(refusal).toMatchObject({ code: "migration_failed", facts: { step: "0101_broken" } });
    const [ja, en, record] = refusal.sentences.split("\n");
    expect([ja, en]).toEqual([
      expect.stringContaining("0101_broken"),
      expect.stringContaining("0101_broken"),
    ]);
    // "There is no such table", as PostgreSQL numbers it.
    expect(record).toContain("42P01");
    expect(await stateOf(configuration)).toEqual(before);

    next.write("0101_broken", ["CREATE TABLE wishes (id integer)"]);
    const after = await stateOf(configuration, next.folder);
    const added = after
      .map(({ what }) => what)
      .filter((what) => !before.some((row) => row.what === what));
    expect(added).toEqual([
      "column public.mottos.id integer",
      "column public.organizations.motto text",
      "column public.wishes.id integer",
      expect.stringMatching(/^migration /),
      expect.stringMatching(/^migration /),
    ]);
  });
});

// One process holds the embedded database; only a server has several.
if (inject("engine") === "postgres") {
  describe("a next version whose migration fails", () => {
    it("does not disturb the former one at its work", async () => {
      const configuration = await givenDatabaseConfiguration();
      const next = givenMigrations();
      next.write("0100_broken", ["ALTER TABLE organizations DROP COLUMN name", "SELECT 1 / 0"]);

      await withDatabase(configuration, undefined, async (db) => {
        await startRefusalOf(openDatabase(configuration, next.folder));
        await givenOrganization(givenInstallationOn(db, configuration));
      });
    });
  });

  describe("processes that start at the same moment on a server that has never seen Bunkai", () => {
    it("all succeed, apply each migration once, and leave nothing to do", async () => {
      const { stop, url } = await startPostgresServer(inject("postgresVersion"));
      afterwards(stop);
      const owner = await givenOwner(url);
      const [ours, neighbours] = [await givenEmptyDatabase(url), await givenEmptyDatabase(url)];
      const configurationOf = (name: string) => ({
        databaseUrl: databaseUrlOf(owner, name),
        dataDirectory: "",
        secret: TEST_SECRET,
      });
      // A neighbour's installation wants the same roles of the server at this moment.
      const programs = [ours, ours, ours, ours, ours, neighbours].map((name) =>
        startProgram("open-and-hold", configurationOf(name)),
      );
      await Promise.all(programs.map((program) => program.printed(1)));

      for (const program of programs) program.process.stdin?.write("go\n");
      await Promise.all(programs.map((program) => program.printed(2)));

      expect(programs.map(({ lines }) => lines[1])).toEqual(programs.map(() => "open"));
      for (const program of programs) program.process.stdin?.end();
      await Promise.all(programs.map(({ ended }) => ended));
      expect(programs.map(({ process }) => process.exitCode)).toEqual(programs.map(() => 0));
      const state = () => runSql(databaseUrlOf(url, ours), STATE);
      const before = await state();
      const applied = before.filter(({ what }) => String(what).startsWith("migration "));
      expect(applied).toHaveLength(committedMigrations().length);
      await withDatabase(configurationOf(ours), undefined, (db) => db.ping());
      expect(await state()).toEqual(before);
    });
  });
}

/** A login that may create roles and databases, and nothing beyond: what an operator of a careful house gives us. */
async function givenOwner(superuserUrl: string): Promise<string> {
  await runSql(superuserUrl, "create role house login createrole password 'for-tests-only'");
  const owner = new URL(superuserUrl);
  owner.username = "house";
  owner.password = "for-tests-only";
  return owner.href;
}

async function givenEmptyDatabase(superuserUrl: string): Promise<string> {
  const name = `empty_${randomBytes(4).toString("hex")}`;
  await runSql(superuserUrl, `create database ${name} template template0 owner house`);
  return name;
}
