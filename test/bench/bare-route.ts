import { Hono } from "hono";
import postgres from "postgres";
import type { PostgresServer } from "../fixtures/postgres-server.ts";
import type { Opened } from "./bench.ts";

const CONNECTIONS = 10;

/** A route with one query by primary key, and nothing besides. Stops the server when it is closed. */
export async function openBareRoute(server: Promise<PostgresServer>): Promise<Opened> {
  const { stop, url } = await server;
  const sql = postgres(url, { max: CONNECTIONS });
  await sql`create table if not exists bench_row (id int primary key, name text)`;
  await sql`insert into bench_row values (1, 'one') on conflict do nothing`;
  const app = new Hono().get("/", async (c) =>
    c.json((await sql`select id, name from bench_row where id = 1`)[0] ?? null),
  );
  return {
    once: async () => {
      const answer = await app.request("/");
      if (!answer.ok) throw new Error(await answer.text());
      await answer.text();
    },
    close: async () => {
      await sql.end();
      stop();
    },
  };
}
