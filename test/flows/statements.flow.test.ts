import { type Answer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";

const ANSWERS_MANY = 30;

let statements = 0;
const http = await givenHttp({
  onStatement: () => {
    statements += 1;
  },
});
const vendor = await http.founder("ベンダー", "vendor");
const hospital = await http.founder("病院", "hospital");
await givenFreshFactor(http.server.installation, vendor);

async function send<Shape>(
  visitor: Visitor,
  [method, path]: readonly [string, string],
  json: unknown,
  version?: string,
): Promise<Shape> {
  const headers = version ? { "if-match": version } : {};
  const answer = await visitor.ask(`/api/v1${path}`, { method, json, headers });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return jsonOf<Shape>(answer);
}

type Draft = {
  readonly disclosure: { readonly header: object };
  readonly edition: { readonly items: readonly { readonly key: string }[] };
};
type Issued = { readonly id: string; readonly offeringId: string };

/** An issued sheet of a product of its own. */
async function issue(name: string, answerCount: number): Promise<Issued> {
  const offering = { name, versionLabel: "1.0", serviceType: "saas", description: "" };
  const { id: offeringId } = await send<{ id: string }>(vendor, ["POST", "/offerings"], offering);
  const opening = { offeringId, editionKey: "sds-5.0-own" };
  const { id } = await send<{ id: string }>(vendor, ["POST", "/disclosures"], opening);
  const read = await vendor.ask(`/api/v1/disclosures/${id}`);
  const version = read.headers.get("etag") ?? "";
  const { disclosure, edition } = await jsonOf<Draft>(read);
  const header = { ...disclosure.header, createdOn: "2026-11-01" };
  await send(vendor, ["PATCH", `/disclosures/${id}`], { header }, version);
  for (const { key } of edition.items.slice(0, answerCount)) {
    const answer: Answer = { ...UNANSWERED, value: { type: "yes" }, note: "備考" };
    await send(vendor, ["PUT", `/disclosures/${id}/answers/${key}`], { answer, version: 0 });
  }
  const written = await jsonOf<DisclosureView>(await vendor.ask(`/api/v1/disclosures/${id}`));
  const seen = draftSeenIn(written.disclosure, written.answers);
  return send(vendor, ["POST", `/disclosures/${id}/publish`], { visibility: "public", seen });
}

/** How many statements a page leads to, session and membership included. Asked twice: the first time may fill caches. */
async function countOf(path: string): Promise<number> {
  const ask = async () => {
    const answer = await hospital.ask(`/api/v1${path}`);
    if (!answer.ok) throw new Error(await answer.text());
    await answer.text();
    // What is noted after the answer counts, too.
    await http.server.installation.background.settle();
  };
  await ask();
  statements = 0;
  await ask();
  return statements;
}

let issued: readonly Issued[];

beforeAll(async () => {
  issued = [await issue("甲", 0), await issue("乙", ANSWERS_MANY)];
  for (const name of ["丙", "丁", "戊", "己"]) issued = [...issued, await issue(name, 1)];
});

describe("the number of statements", () => {
  it("of a comparison does not grow with its columns or answers", async () => {
    const viewOf = (some: readonly Issued[]) =>
      countOf(`/comparisons/view?sheets=${some.map(({ id }) => id).join(",")}`);
    const counts = {
      "one empty sheet": await viewOf(issued.slice(0, 1)),
      "one sheet with answers": await viewOf(issued.slice(1, 2)),
      "six sheets": await viewOf(issued),
    };
    console.info("statements of GET /comparisons/view", counts);

    expect(new Set(Object.values(counts)).size).toBe(1);
  });

  it("of a matrix does not grow with its rows, and of the list and of what waits not with the matrices", async () => {
    const open = (basis: Issued | undefined) =>
      send<{ id: string }>(hospital, ["POST", "/matrices"], {
        title: "責任分界表",
        offeringId: basis?.offeringId,
        basisRevisionIds: [basis?.id],
        parties: [
          partyOf("hospital", hospital.organization),
          partyOf("vendor", vendor.organization),
        ],
      });
    const { id } = await open(issued[1]);
    const whole = await countOf(`/matrices/${id}`);
    const listOfOne = await countOf("/matrices");
    const waitingForOne = await countOf("/waiting");
    for (const basis of issued) await open(basis);
    const listOfMany = await countOf("/matrices");
    const waitingForMany = await countOf("/waiting");
    await asOwner(
      { configuration: http.configuration, db: http.server.installation.db },
      `delete from matrix_rows where matrix_id = '${id}' and position > 0`,
    );
    const counts = { "all rows": whole, "one row": await countOf(`/matrices/${id}`) };
    console.info("statements of GET /matrices/{id}", counts);
    console.info("statements of GET /matrices", { one: listOfOne, seven: listOfMany });

    expect(counts["one row"]).toBe(whole);
    console.info("statements of GET /waiting", { one: waitingForOne, seven: waitingForMany });
    expect(listOfMany).toBe(listOfOne);
    expect(waitingForMany).toBe(waitingForOne);
  });
});

function partyOf(kind: "hospital" | "vendor", { id, name }: { id: string; name: string }) {
  return { key: kind, kind, name, organizationId: id };
}
