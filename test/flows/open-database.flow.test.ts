import { openDatabase } from "@bunkai/db/open/open-database";
import { describe, expect, inject, it } from "vitest";
import { afterwards } from "../fixtures/afterwards.ts";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenDatabase, givenDatabaseConfiguration } from "../fixtures/database.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { runSql } from "../fixtures/postgres-admin.ts";
import { startRefusalOf } from "../fixtures/start-refusal.ts";

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

// The embedded database has one connection, and no logins.
if (inject("engine") === "postgres") {
  describe("the application's login", async () => {
    const installation = await givenInstallation();
    const { configuration } = installation;
    const { databaseUrl = "" } = configuration;

    /** A new login with these rights, as an operator may have made it by hand. */
    async function givenLogin(name: string, rights: string): Promise<string> {
      await asOwner(installation, `create role ${name} login password 'hush' ${rights}`);
      afterwards(async () => void (await asOwner(installation, `drop role ${name}`)));
      const url = new URL(databaseUrl);
      [url.username, url.password] = [name, "hush"];
      return url.href;
    }

    const openWith = (databaseAppUrl: string, databaseAuthUrl: string) =>
      openDatabase({ ...configuration, databaseAppUrl, databaseAuthUrl });

    it.each([
      ["passes by row-level security", "mighty_bypass", "bypassrls in role bunkai_app"],
      ["is a superuser", "mighty_super", "superuser in role bunkai_app"],
      ["reads sign-in data, too", "mighty_reader", "in role bunkai_app, bunkai_auth"],
      ["may become the owner of the tables", "mighty_heir", "in role bunkai_app, postgres"],
    ])("is refused when it %s", async (_, name, rights) => {
      const app = await givenLogin(name, rights);
      const auth = await givenLogin(`${name}_auth`, "in role bunkai_auth");
      const refusal = await startRefusalOf(openWith(app, auth));

      expect(refusal).toMatchObject({ code: "app_login_too_powerful", facts: { login: name } });
      expect(refusal.sentences).not.toContain("hush");
    });

    it("may be made by hand, with no more than it needs", async () => {
      const app = await givenLogin("modest", "in role bunkai_app");
      const auth = await givenLogin("modest_auth", "in role bunkai_auth");
      const db = await openWith(app, auth);
      await expect(db.ping()).resolves.toBeUndefined();
      await db.close();
    });
  });
}
