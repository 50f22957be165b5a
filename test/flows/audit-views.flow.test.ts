import { getOrganization } from "@bunkai/actions/account/read-account";
import type { Context } from "@bunkai/actions/context";
import { getRevision } from "@bunkai/actions/disclosure/read-revision";
import { noteViews } from "@bunkai/actions/view/note-views";
import { readViewers } from "@bunkai/actions/view/read-viewers";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { describe, expect, it } from "vitest";
import { chainOf } from "../fixtures/audit-chains.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { type Ask, givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenFixedAgreement, givenMatrix, givenRevision } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const installation = await givenInstallation();

/** Who saw it, in short: organisation, person, opened, downloaded. */
async function viewersOf(reader: Context, kind: "agreement" | "matrix" | "revision", id: string) {
  const viewers = await readViewers(reader, { kind, id });
  return viewers.map(({ downloaded, opened, organizationName, personName }) =>
    [organizationName, personName ?? "-", opened, downloaded].join(" / "),
  );
}

const vendor = await givenOrganization(installation);
const hospital = await givenOrganization(installation, "hospital");
const rival = await givenOrganization(installation);
const clinic = await givenOrganization(installation, "hospital");
const names = new Map<string, string>();
for (const one of [vendor, hospital, rival, clinic]) {
  names.set(one.organizationId, (await getOrganization(one)).name);
}

function nameOf({ organizationId }: Context): string {
  return names.get(organizationId) ?? "";
}

describe("a revision", () => {
  it("tells its issuer which organisations opened it, its own people by name, and each viewer's organisation its own people", async () => {
    const revision = await givenRevision(vendor);
    const seen = { kind: "revision", id: revision.id, how: "opened" } as const;
    const author = await givenMember(vendor, ["author"]);
    const clerk = await givenMember(hospital, ["procurement"]);
    await noteViews(author, [seen]);
    installation.clock.pass(MINUTE_MS);
    await noteViews(clerk, [seen]);
    await noteViews(clerk, [{ ...seen, how: "downloaded" }]);
    installation.clock.pass(MINUTE_MS);
    await noteViews(rival, [seen]);

    expect(await viewersOf(vendor, "revision", revision.id)).toEqual([
      `${nameOf(rival)} / - / 1 / 0`,
      `${nameOf(hospital)} / - / 1 / 1`,
      `${nameOf(vendor)} / 太郎 / 1 / 0`,
    ]);
    expect(await viewersOf(hospital, "revision", revision.id)).toEqual([
      `${nameOf(hospital)} / 太郎 / 1 / 1`,
    ]);
    expect(await viewersOf(rival, "revision", revision.id)).toEqual([
      `${nameOf(rival)} / 花子 / 1 / 0`,
    ]);
    expect(await viewersOf(clinic, "revision", revision.id)).toEqual([]);
  });

  it("is opened once by whoever comes back within ten minutes, and once more on every later day", async () => {
    const { id } = await givenRevision(vendor);
    const seen = [{ kind: "revision", id, how: "opened" }] as const;
    for (const pauseMs of [0, MINUTE_MS, 9 * MINUTE_MS, 11 * MINUTE_MS, DAY_MS]) {
      installation.clock.pass(pauseMs);
      await noteViews(hospital, seen);
    }
    const [viewer] = await readViewers(vendor, { kind: "revision", id });
    expect(viewer).toMatchObject({ opened: 3, downloaded: 0 });
    expect(Date.parse(viewer?.lastAt ?? "") - Date.parse(viewer?.firstAt ?? "")).toBe(
      DAY_MS + 21 * MINUTE_MS,
    );
  });

  it("loses no view of many at once", async () => {
    const { id } = await givenRevision(vendor);
    const seen = [{ kind: "revision", id, how: "downloaded" }] as const;
    await Promise.all(Array.from({ length: 20 }, () => noteViews(hospital, seen)));
    expect(await viewersOf(vendor, "revision", id)).toEqual([`${nameOf(hospital)} / - / 0 / 20`]);
  });
});

describe("a matrix and its agreement", () => {
  it("tell the parties which of the others saw it, and nobody else anything", async () => {
    const matrix = await givenMatrix({ hospital, vendor });
    await noteViews(vendor, [{ kind: "matrix", id: matrix.id, how: "opened" }]);
    expect(await viewersOf(hospital, "matrix", matrix.id)).toEqual([
      `${nameOf(vendor)} / - / 1 / 0`,
    ]);
    expect(await viewersOf(rival, "matrix", matrix.id)).toEqual([]);

    const agreement = await givenFixedAgreement({ hospital, vendor });
    await noteViews(hospital, [{ kind: "agreement", id: agreement.id, how: "downloaded" }]);
    expect(await viewersOf(vendor, "agreement", agreement.id)).toEqual([
      `${nameOf(hospital)} / - / 0 / 1`,
    ]);
  });

  it("are noted for nobody but the viewer's own organisation by a stranger who has guessed the id", async () => {
    const matrix = await givenMatrix({ hospital, vendor });
    await noteViews(rival, [{ kind: "matrix", id: matrix.id, how: "opened" }]);
    expect(await viewersOf(hospital, "matrix", matrix.id)).toEqual([]);
    expect(await viewersOf(vendor, "matrix", matrix.id)).toEqual([]);
  });
});

it("is read by administrators and reviewers alone", async () => {
  const { id } = await givenRevision(vendor);
  const author = await givenMember(vendor, ["author"]);
  await expect(readViewers(author, { kind: "revision", id })).rejects.toMatchObject({
    code: "not_allowed",
  });
});

it("leaves the chains as they were: looking is no deed", async () => {
  const { id } = await givenRevision(vendor);
  const before = [(await chainOf(vendor)).head, (await chainOf(hospital)).head];
  await getRevision(hospital, id);
  await noteViews(hospital, [{ kind: "revision", id, how: "opened" }]);
  expect([(await chainOf(vendor)).head, (await chainOf(hospital)).head]).toEqual(before);
});

/** An issued sheet of a new product. */
async function issueOverHttp(seller: Visitor): Promise<{ readonly id: string }> {
  const send = async <Shape>(path: string, ask: Ask) => {
    const answer = await seller.ask(`/api/v1${path}`, ask);
    if (!answer.ok) throw new Error(await answer.text());
    return jsonOf<Shape>(answer);
  };
  const post = (path: string, json: unknown) =>
    send<{ id: string }>(path, { method: "POST", json });
  const offering = { name: "青葉カルテ", versionLabel: "1", serviceType: "saas", description: "" };
  const { id: offeringId } = await post("/offerings", offering);
  const { id } = await post("/disclosures", { offeringId, editionKey: "sds-5.0-own" });
  const read = await seller.ask(`/api/v1/disclosures/${id}`);
  const version = read.headers.get("etag") ?? "";
  const { disclosure } = await jsonOf<DisclosureView>(read);
  const json = { header: { ...disclosure.header, createdOn: "2026-11-01" } };
  await send(`/disclosures/${id}`, { method: "PATCH", json, headers: { "if-match": version } });
  const written = await send<DisclosureView>(`/disclosures/${id}`, {});
  const seen = draftSeenIn(written.disclosure, written.answers);
  return post(`/disclosures/${id}/publish`, { visibility: "public", seen });
}

describe("over HTTP", () => {
  it("what was answered is noted, what was refused is not, and verifying leaves no trace", async () => {
    const http = await givenHttp();
    const seller = await http.founder("ベンダー", "vendor");
    const buyer = await http.founder("病院", "hospital");
    await givenFreshFactor(http.server.installation, seller);
    const { id } = await issueOverHttp(seller);
    await buyer.ask(`/api/v1/revisions/${id}`);
    await buyer.ask(`/api/v1/revisions/${id}/content.json?organization=${buyer.organization.id}`);
    await http.visitor().ask(`/api/v1/revisions/${id}`);
    await http.visitor().ask("/api/v1/verify/trust");
    await http.server.installation.background.settle();

    const path = `/api/v1/audit/views?kind=revision&id=${id}`;
    const { viewers } = await jsonOf<{ viewers: unknown[] }>(await seller.ask(path));
    expect(viewers).toMatchObject([
      { organizationName: "病院の組織", personName: null, opened: 1, downloaded: 1 },
    ]);
  });
});
