import { describe, expect, inject, it } from "vitest";
import { givenDatabase, givenDatabaseConfiguration } from "../fixtures/database.ts";
import { runSql } from "../fixtures/postgres-admin.ts";

describe("the database of a flow", () => {
  it("answers on the engine that its project names", async () => {
    const db = await givenDatabase();

    await db.ping();

    expect(db.engine).toBe(inject("engine"));
  });

  it("is never the database of another test", async () => {
    const [one, other] = [await givenDatabaseConfiguration(), await givenDatabaseConfiguration()];

    expect(one).not.toEqual(other);
  });

  it("lies on a server of the version that its project names, with Japanese letters known to be letters", async () => {
    const { databaseUrl } = await givenDatabaseConfiguration();
    // PGlite has one version only, the installed one.
    const [server] = databaseUrl
      ? await runSql(
          databaseUrl,
          "select current_setting('server_version_num') as version, '医' ~ '\\w' as knows",
        )
      : [];

    const expected = databaseUrl
      ? { version: `${inject("postgresVersion")}`, knows: true }
      : undefined;
    expect(server && { ...server, version: String(server.version).slice(0, 2) }).toEqual(expected);
  });
});
