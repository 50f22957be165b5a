import { createServer } from "@bunkai/api/server";
import { openDatabase } from "@bunkai/db/open/open-database";
import { type Answer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { startPostgresServer } from "../fixtures/postgres-server.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { openBareRoute } from "./bare-route.ts";
import type { Bench, Opened } from "./bench.ts";
import { type BenchMember, openMember } from "./open-member.ts";

const CONCURRENCY = 8;
const SHEET_COUNT = 3;
const EDITION_KEY = "sds-5.0-own";

const server = startPostgresServer(18);

/** Session, membership, three sheets with every question answered, compared item by item. */
async function openComparison(): Promise<Opened> {
  const { url } = await server;
  const environment = { NODE_ENV: "test", BUNKAI_SECRET: TEST_SECRET, LOG_LEVEL: "silent" };
  const configuration = readConfiguration({ ...environment, BUNKAI_OUTBOX_OPEN: "true" });
  const db = await openDatabase({ databaseUrl: url, dataDirectory: "unused", secret: TEST_SECRET });
  const { close, fetch, installation } = createServer(configuration, db);
  const member = await openMember(async (request) => fetch(request));
  await givenFreshFactor(installation, member, { minutes: 60 });
  const ids: string[] = [];
  for (let index = 0; index < SHEET_COUNT; index += 1) ids.push(await issueSheet(member, index));
  const path = `/api/v1/comparisons/view?sheets=${ids.join(",")}`;
  return {
    once: async () => {
      const answer = await member.ask("GET", path);
      if (!answer.ok) throw new Error(await answer.text());
      await answer.text();
    },
    close: async () => {
      await close();
      await db.close();
    },
  };
}

type Draft = {
  readonly disclosure: { readonly header: object };
  readonly edition: { readonly items: readonly { readonly key: string }[] };
};

async function issueSheet({ ask }: BenchMember, index: number): Promise<string> {
  const offering = { name: `製品 ${index}`, versionLabel: "1.0", serviceType: "saas" };
  const offeringId = await idOf(ask("POST", "/api/v1/offerings", { ...offering, description: "" }));
  const opening = { offeringId, editionKey: EDITION_KEY };
  const path = `/api/v1/disclosures/${await idOf(ask("POST", "/api/v1/disclosures", opening))}`;
  const read = await ask("GET", path);
  const { disclosure, edition } = (await read.json()) as Draft;
  const header = { ...disclosure.header, createdOn: "2026-11-01" };
  await ask("PATCH", path, { header }, { "if-match": read.headers.get("etag") ?? "" });
  for (const { key } of edition.items) {
    const note = `${index} 番目の製品では、手順書のとおりに毎日行っています。`;
    const answer: Answer = { ...UNANSWERED, value: { type: "yes" }, note };
    await ask("PUT", `${path}/answers/${key}`, { answer, version: 0 });
  }
  const written = (await (await ask("GET", path)).json()) as DisclosureView;
  const seen = draftSeenIn(written.disclosure, written.answers);
  return idOf(ask("POST", `${path}/publish`, { visibility: "public", seen }));
}

async function idOf(asked: Promise<Response>): Promise<string> {
  const answer = await asked;
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { id: string }).id;
}

export const bench: Bench = {
  name: `Comparison of ${SHEET_COUNT} sheets with session and row-level security`,
  concurrency: CONCURRENCY,
  floor: { name: "bare Hono route, one query", open: () => openBareRoute(server) },
  ours: { name: "GET /comparisons/view", open: openComparison },
};
