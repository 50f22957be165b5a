import { randomUUID } from "node:crypto";
import { addLegalPerson } from "@bunkai/actions/account/add-legal-person";
import { addFacility } from "@bunkai/actions/account/change-facilities";
import { createApiKey } from "@bunkai/actions/account/create-api-key";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { saveComparison } from "@bunkai/actions/comparison/save-comparison";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { addFile } from "@bunkai/actions/file/add-file";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { meSchema } from "@bunkai/domain/account/member";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { disclosureIdSchema, matrixIdSchema, type OfferingId } from "@bunkai/domain/id";
import { beforeAll, describe, expect, it } from "vitest";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenClock } from "../fixtures/clock.ts";
import { facilityOf } from "../fixtures/facility.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { trialsOf } from "../fixtures/identities/trials-of.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { contractOf, SECRET_ITEM } from "../fixtures/isolation/main-job-rows.ts";
import { type Victim, victimOf } from "../fixtures/isolation/victim.ts";
import { legalPersonOf } from "../fixtures/legal-person.ts";
import { givenOffering } from "../fixtures/main-job.ts";
import { alwaysFresh, contextOf, givenMember } from "../fixtures/people.ts";

let statements = 0;
// The time stands still, so that nothing differs but what was done.
const clock = givenClock();
const http = await givenHttp({
  now: clock.now,
  onStatement: () => {
    statements += 1;
  },
});
const installation = {
  ...givenInstallationOn(http.server.installation.db, http.configuration),
  now: clock.now,
};

type Founder = Awaited<ReturnType<typeof http.founder>>;
let victim: Victim;
let partner: Founder;
let rival: Founder;
/** Registered, so that everybody finds it, and without a sheet. */
let productId: OfferingId;

beforeAll(async () => {
  const owner = await http.founder("持ち主", "vendor");
  partner = await http.founder("相手", "hospital");
  rival = await http.founder("競合", "vendor");
  victim = await victimOf(installation, await contextFor(owner), await contextFor(partner));
  productId = (await givenOffering(victim.administrator)).id;
}, 120_000);

async function contextFor(visitor: Visitor): Promise<Context> {
  const { person } = meSchema.parse(await jsonOf(await visitor.ask("/api/v1/me")));
  const ctx = { installation, person, language: "ja", session: alwaysFresh(installation) } as const;
  const [membership] = await membershipsOf(installation, person.id);
  return contextOf(ctx, membership);
}

/** The record of the reader's own organisation as a file, which bears the moment at which it was made. */
const MADE_ANEW = /^GET \S+audit\.(?:pdf|xlsx)$/u;

/** Everything that somebody can read with the owner's ids in hand: each answer in full, by operation. */
async function readingsOf({ ask, organization }: Founder): Promise<Record<string, string>> {
  await http.server.installation.background.settle();
  const readings: Record<string, string> = {};
  for (const [operation, { path }] of Object.entries(trialsOf(victim))) {
    if (!operation.startsWith("GET ") || MADE_ANEW.test(operation)) continue;
    const answer = await ask(path, { headers: { "bunkai-organization": organization.id } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    readings[operation] = `${answer.status} ${plain(bytes.toString("latin1"))}`;
  }
  return readings;
}

/** An answer without the number that tells one request from another in the log. */
function plain(answer: string): string {
  const [, number] = answer.match(/"requestId":"([^"]+)"/u) ?? [];
  return number ? answer.replaceAll(number, "…") : answer;
}
const firstLetters = (text: string) => text.slice(0, 300).replaceAll(/[0-9a-f-]{36}/gu, "…");

/** What everybody finds in the list of products: its ids are no secret. */
const found = new Set([
  "GET /api/v1/comparisons/view",
  "GET /api/v1/offerings/{id}",
  "GET /api/v1/revisions/{id}",
]);

/** What the owner does that is nobody else's business. */
async function workInPrivate(): Promise<void> {
  const { administrator, ids } = victim;
  const id = disclosureIdSchema.parse(ids.disclosures);
  const { disclosure } = await getDisclosure(administrator, id);
  await changeHeader(
    administrator,
    id,
    { ...disclosure.header, contact: "内線" },
    disclosure.version,
  );
  const answer = { ...UNANSWERED, note: `下書きの注記 ${randomUUID()}` };
  await saveAnswer(administrator, {
    draft: id,
    itemKey: SECRET_ITEM,
    answer,
    version: 1,
  });
  await openDisclosure(administrator, productId, "sla-1.0-own");
  await addContract(administrator, contractOf(randomUUID()));
  await saveComparison(administrator, {
    name: `比較 ${randomUUID()}`,
    sheetIds: [String(ids.revisions)],
  });
  await addFile(administrator, { name: `${randomUUID()}.txt`, bytes: bytesOf(randomUUID()) });
  await inviteMember(administrator, { email: `${randomUUID()}@example.org`, roles: ["viewer"] });
  await givenMember(administrator, ["negotiator", "signer"]);
  await createApiKey(administrator, { name: "連携", scopes: ["contracts.read"], validDays: 30 });
  await addFacility(administrator, facilityOf(`分院 ${randomUUID()}`, {}));
  await addLegalPerson(
    administrator,
    legalPersonOf(`予定 ${randomUUID()}`, { validFrom: "2998-04-01" }),
  );
  await getMatrix(administrator, matrixIdSchema.parse(ids.matrices));
}

describe("what an organisation does in private", { timeout: 120_000 }, () => {
  it("changes no letter, count or order of anything that the other side of a matrix, or a rival, can read", async () => {
    const readers = [partner, rival];
    // Reading itself is recorded in the reader's own chain: once, before anything is compared.
    for (const reader of readers) await readingsOf(reader);
    const before = await Promise.all(readers.map(readingsOf));
    await workInPrivate();
    const after = await Promise.all(readers.map(readingsOf));

    for (const [index, readings] of after.entries()) {
      const changed = Object.entries(readings).flatMap(([operation, reading]) => {
        const former = before[index]?.[operation] ?? "";
        return reading === former
          ? []
          : [`${operation}: ${firstLetters(former)} → ${firstLetters(reading)}`];
      });
      expect(changed).toEqual([]);
    }
    expect(Object.keys(after[0] ?? {}).length).toBeGreaterThan(40);
  });
});

describe("an id that somebody has guessed", { timeout: 120_000 }, () => {
  it("is answered with the same words and as many statements as one that never was", async () => {
    const strange = Object.fromEntries(
      Object.keys(victim.ids).map((table) => [table, randomUUID()]),
    );
    const [real, never] = [trialsOf(victim), trialsOf({ ...victim, ids: strange })];
    // The first question of a process fetches what later ones find fetched.
    await tell(real["GET /api/v1/me"]?.path ?? "");
    const differing: string[] = [];
    let compared = 0;
    for (const [operation, { path }] of Object.entries(real)) {
      const other = never[operation]?.path ?? "";
      if (!operation.startsWith("GET ") || found.has(operation) || other === path) continue;
      const [one, two] = [await tell(path), await tell(other)];
      compared += 1;
      if (one !== two) differing.push(`${operation}: ${one} ≠ ${two}`);
    }

    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(12);
  });
});

/** What a rival is told, without what names the question itself, and how many statements it took. */
async function tell(path: string): Promise<string> {
  await http.server.installation.background.settle();
  statements = 0;
  const headers = { "bunkai-organization": rival.organization.id };
  const answer = await rival.ask(path, { headers });
  const said = (await answer.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, "…");
  await http.server.installation.background.settle();
  return `${answer.status} ${said} ${statements}`;
}
