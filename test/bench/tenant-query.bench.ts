import { openDatabase } from "@bunkai/db/open/open-database";
import { addOrganization, findOrganization } from "@bunkai/db/stores/organizations";
import { inTenant } from "@bunkai/db/tenant";
import { organizationIdSchema } from "@bunkai/domain/id";
import postgres from "postgres";
import { startPostgresServer } from "../fixtures/postgres-server.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import type { Bench, Opened } from "./bench.ts";

const CONCURRENCY = 8;
const CONNECTIONS = 10;
const organizationId = organizationIdSchema.parse("0198a203-b3d9-7d23-87a6-6f21b8c0f570");

const server = startPostgresServer(18);
const database = server.then(({ url }) =>
  openDatabase({ databaseUrl: url, dataDirectory: "unused", secret: TEST_SECRET }),
);
/** One after the other: the floor asks what is written here. */
const ready = database.then((db) =>
  inTenant(db, { organizationId, personId: null }, (tenant) =>
    addOrganization(tenant, { name: "計測病院", kind: "hospital", createdAt: new Date() }),
  ),
);

/** As every request asks: in a transaction of its own, as the lesser role, through row-level security. */
async function openTenancy(): Promise<Opened> {
  await ready;
  const db = await database;
  return {
    once: () =>
      inTenant(db, { organizationId, personId: null }, async (tenant) => {
        if (!(await findOrganization(tenant))) throw new Error("It is not there.");
      }),
  };
}

/** The same row by the owner of the tables, whom no policy holds. */
async function openOwner(): Promise<Opened> {
  await ready;
  const { stop, url } = await server;
  const sql = postgres(url, { max: CONNECTIONS });
  return {
    once: async () => {
      const rows = await sql`select * from organizations where id = ${organizationId}`;
      if (rows.length !== 1) throw new Error("It is not there.");
    },
    close: async () => {
      await sql.end();
      await (await database).close();
      stop();
    },
  };
}

export const bench: Bench = {
  name: "A query in a transaction of one tenant, with its role and row-level security",
  concurrency: CONCURRENCY,
  floor: { name: "the same row by the owner, without any of it", open: openOwner },
  ours: { name: "findOrganization in a tenant", open: openTenancy },
};
