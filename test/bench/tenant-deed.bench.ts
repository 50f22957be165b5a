import { createServer } from "@bunkai/api/server";
import { openDatabase } from "@bunkai/db/open/open-database";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { startPostgresServer } from "../fixtures/postgres-server.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { openBareRoute } from "./bare-route.ts";
import type { Bench, Opened } from "./bench.ts";
import { openMember } from "./open-member.ts";

const CONCURRENCY = 8;

const server = startPostgresServer(18);

/** The whole way: session, membership, role, row-level security, one write, the audit event. */
async function openDeed(): Promise<Opened> {
  const { url } = await server;
  const environment = { NODE_ENV: "test", BUNKAI_SECRET: TEST_SECRET, LOG_LEVEL: "silent" };
  const configuration = readConfiguration({ ...environment, BUNKAI_OUTBOX_OPEN: "true" });
  const db = await openDatabase({ databaseUrl: url, dataDirectory: "unused", secret: TEST_SECRET });
  const { close, fetch } = createServer(configuration, db);
  const member = await openMember(async (request) => fetch(request));
  return {
    once: async () => {
      const answer = await member.post(`/api/v1/notifications/${member.notificationId}/read`);
      if (!answer.ok) throw new Error(await answer.text());
      await answer.text();
    },
    close: async () => {
      await close();
      await db.close();
    },
  };
}

export const bench: Bench = {
  name: "A deed of one tenant with session, row-level security and audit event",
  concurrency: CONCURRENCY,
  floor: { name: "bare Hono route, one query", open: () => openBareRoute(server) },
  ours: { name: "POST /notifications/:id/read", open: openDeed },
};
