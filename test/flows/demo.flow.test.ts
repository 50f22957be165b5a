import { readTrust } from "@bunkai/actions/agreement/read-trust";
import { openClient } from "@bunkai/cli/demo/client";
import { mainOfferings } from "@bunkai/cli/demo/content/offerings";
import { openAccounts } from "@bunkai/cli/demo/open-accounts";
import { DEMO_PASSWORD, people } from "@bunkai/cli/demo/people";
import { seed } from "@bunkai/cli/demo/seed";
import { totpCode } from "@bunkai/cli/demo/totp-code";
import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import type { Contract } from "@bunkai/domain/contract/contract";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import type { Waiting, WaitingKind } from "@bunkai/domain/notification/waiting";
import { findOpenRows } from "@bunkai/domain/responsibility/find-open-rows";
import type { MatrixMove, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import { expect, it } from "vitest";
import { givenHttp } from "../fixtures/http.ts";

const http = await givenHttp();
const { server } = http;
await server.start();
const client = openClient("http://localhost:3000", (url, init) =>
  server.fetch(new Request(url, init)),
);
const accounts = await openAccounts(client);
const steps: string[] = [];
const { agreement, negotiation, superseding } = await seed(accounts, (done, total) =>
  steps.push(`${done}/${total}`),
);
const {
  aoba,
  aoki,
  futaba,
  hamada,
  hatano,
  hikari,
  irie,
  isobe,
  saegusa,
  shiomi,
  suzukake,
  wakaba,
} = accounts.sessions;

/** The answer to a member's question, in the shape that the test expects. */
async function ask<Shape>(session: typeof aoba, path: string): Promise<Shape> {
  return (await session.get(`/api/v1${path}`)) as Shape;
}

it("says to everybody how far it has come while it is being filled", async () => {
  server.tellSamples({ done: 3, total: 40 });
  expect(await ask(client.session(), "/installation")).toMatchObject({
    samples: { done: 3, total: 40 },
  });
  server.tellSamples(null);
  expect(await ask(client.session(), "/installation")).toMatchObject({ samples: null });
});

it("counts its steps to the end", () => {
  expect(steps.at(-1)).toBe(`${steps.length - 1}/${steps.length - 1}`);
});

it("has a vendor with twelve offerings, and four vendors whose sheets a hospital can read", async () => {
  type Offerings = { items: { vendorName: string; revisions: Revision[] }[] };
  const own = await ask<Offerings>(aoba, "/offerings?own=true&limit=100");
  expect(own.items).toHaveLength(12);
  const { items } = await ask<Offerings>(hamada, "/offerings?limit=100");
  const current = items.flatMap(({ revisions }) => revisions);
  expect(new Set(current.map(({ vendorName }) => vendorName)).size).toBe(4);
  expect(new Set(current.map(({ kind }) => kind))).toEqual(new Set(["mds", "sds", "sla"]));
  expect(current.filter(({ readable }) => !readable)).toEqual([]);
});

it("has a saved comparison whose three sheets contradict each other", async () => {
  const { items } = await ask<{ items: { sheetIds: string[] }[] }>(isobe, "/comparisons");
  const ids = items[0]?.sheetIds ?? [];
  expect(ids).toHaveLength(3);
  const view = await ask<ComparisonView>(isobe, `/comparisons/view?sheets=${ids.join(",")}`);
  const marksOf = (key: string) =>
    view.rows.find(({ itemKey }) => itemKey === key)?.cells.map(({ mark }) => mark);
  expect(marksOf("SDS-L032")).toEqual(["no", "yes", "yes"]);
  expect(marksOf("SDS-L041")).toEqual(["notApplicable", "notApplicable", "unanswered"]);
});

it("has a firmware row that three parties push to each other", async () => {
  type View = { rows: MatrixRow[] };
  const { rows } = await ask<View>(shiomi, `/matrices/${negotiation.id}`);
  const row = rows.find(({ dutyKey }) => dutyKey === "T035");
  expect(findOpenRows(rows, negotiation.parties).map(({ dutyKey }) => dutyKey)).toContain("T035");
  const { items } = await ask<{ items: MatrixMove[] }>(
    shiomi,
    `/matrices/${negotiation.id}/rows/${row?.id}/proposals`,
  );
  expect(items.map(({ assignment, partyKey }) => `${partyKey} -> ${assignment?.inCharge}`)).toEqual(
    ["dealer -> hospital", "vendor -> dealer", "hospital -> vendor"],
  );
});

it("has an agreement that both signed with two factors, verifies, and is an annex of a contract", async () => {
  expect(agreement.state).toBe("complete");
  expect(agreement.signatures.map(({ strength }) => strength)).toEqual(["twoFactor", "twoFactor"]);
  const { items } = await ask<{ items: Contract[] }>(irie, "/contracts?limit=100");
  expect(items).toHaveLength(18);
  const annexes = items.flatMap((contract) => contract.annexes);
  expect(annexes).toMatchObject([{ contentSha256: agreement.contentSha256 }]);

  const { installation } = server;
  const { bytes } = await documentOf(agreement.id);
  const verdict = await verifyPdf(bytes, new Set(await readTrust(installation)));
  expect(verdict).toMatchObject({ state: "unchanged", sealTrusted: true });
  expect(verdict.embedded?.sha256).toBe(agreement.contentSha256);
});

it("has a basis of the agreement that was superseded meanwhile", async () => {
  const { basis } = (
    await ask<{ content: { basis: { revisionId: string }[] } }>(irie, `/agreements/${agreement.id}`)
  ).content;
  const states = await Promise.all(
    basis.map(async ({ revisionId }) => {
      const { revision } = await ask<{ revision: Revision }>(irie, `/revisions/${revisionId}`);
      return `${revision.kind} ${revision.number} ${revision.state}`;
    }),
  );
  expect(states.toSorted()).toEqual(["sds 1 superseded", "sla 1 current"]);
  expect(superseding).toMatchObject({ number: 2, state: "current" });
});

it.each([
  {
    who: "the vendor's negotiator",
    session: saegusa,
    kinds: ["accessRequests", "fixable", "turns"],
  },
  { who: "the vendor's signer", session: aoki, kinds: ["signatures"] },
  { who: "the vendor's reviewer", session: futaba, kinds: ["accessRequests", "drafts"] },
  { who: "the hospital's negotiator", session: shiomi, kinds: ["fixable", "turns"] },
  { who: "the hospital's procurement", session: irie, kinds: ["fixable"] },
  { who: "the hospital's signer", session: hatano, kinds: ["signatures"] },
  { who: "a vendor whose sheet a clinic asks for", session: suzukake, kinds: ["accessRequests"] },
] satisfies { who: string; session: typeof aoba; kinds: WaitingKind[] }[])(
  "has something to do for $who",
  async ({ kinds, session }) => {
    const waiting = await ask<Waiting>(session, "/waiting");
    expect(kinds.filter((kind) => waiting[kind].count === 0)).toEqual([]);
  },
);

it("has sheets in work: one just read with doubtful rows, one taken over in part, one that lacks only its issue", async () => {
  const { drafts } = await ask<Waiting>(futaba, "/waiting");
  expect(drafts.items.map(({ doubtfulRowCount }) => doubtfulRowCount)).toEqual(
    expect.arrayContaining([0, 6]),
  );
  const views = await Promise.all(
    drafts.items.map(({ disclosureId }) =>
      ask<DisclosureView>(futaba, `/disclosures/${disclosureId}`),
    ),
  );
  const unanswered = views.map(
    ({ gaps }) => gaps.filter(({ problem }) => problem === "unanswered").length,
  );
  const [complete, partly, untouched] = unanswered.toSorted((a, b) => a - b);
  expect([complete, untouched]).toEqual([0, 50]);
  expect(partly).toBe(5);
});

it("looks into a workbook for a service level as into any other", async () => {
  type Offerings = { items: { id: string; name: string }[] };
  const own = await ask<Offerings>(wakaba, "/offerings?own=true&limit=100");
  const standard = own.items.find(({ name }) => name === mainOfferings.standard.values.name);
  const { items } = await ask<{ items: Disclosure[] }>(
    wakaba,
    `/disclosures?offeringId=${standard?.id}`,
  );
  const levels = items.find(({ editionKey }) => editionKey.startsWith("sla"));
  await expect(
    wakaba.upload(`/api/v1/disclosures/${levels?.id}/imports`, "SLA.xlsx", new Uint8Array()),
  ).rejects.toThrow("workbook_empty");
});

it("has a municipal group with two sites, of which somebody acts for one alone", async () => {
  const titlesOf = async (session: typeof aoba) => {
    const { items } = await ask<{ items: Contract[] }>(session, "/contracts");
    return items.map(({ number }) => number).toSorted();
  };
  expect(await titlesOf(accounts.sessions.higashi)).toEqual(["H-2026-04"]);
  expect(await titlesOf(accounts.sessions.hinata)).toEqual(["H-2026-01", "H-2026-03", "H-2026-04"]);
});

it("has somebody who belongs to two organisations, and chooses", async () => {
  const { memberships } = await ask<{ memberships: { organizationName: string }[] }>(hikari, "/me");
  expect(memberships).toHaveLength(2);
});

it("lets a signer in with the second factor that it prints", async () => {
  const { email } = people.hatano;
  const visitor = client.session();
  const first = await visitor.post("/api/auth/sign-in/email", { email, password: DEMO_PASSWORD });
  expect(first).toMatchObject({ twoFactorRedirect: true });
  await expect(visitor.get("/api/v1/me")).rejects.toThrow("401");
  const verify = (code: string) => visitor.post("/api/auth/two-factor/verify-totp", { code });
  await expect(verify("000000")).rejects.toThrow("422");
  // The code of this half minute may have been used to switch the factor on.
  const next = new Date(Date.now() + 30_000);
  await verify(totpCode(accounts.totpSecrets[email] ?? "", next));
  expect(await ask<object>(visitor, "/me")).toMatchObject({ person: { email } });
});

/** The signed document, as a browser downloads it. */
async function documentOf(id: string): Promise<{ bytes: Uint8Array }> {
  const visitor = http.visitor();
  const { email } = people.irie;
  const json = { email, password: DEMO_PASSWORD };
  await visitor.ask("/api/auth/sign-in/email", { method: "POST", json });
  const answer = await visitor.ask(`/api/v1/agreements/${id}/document.pdf`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()) };
}
