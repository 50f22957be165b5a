import { readDifference } from "@bunkai/actions/comparison/read-difference";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import {
  type SheetDifference,
  sheetDifferenceSchema,
} from "@bunkai/domain/comparison/sheet-difference";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { expect, it } from "vitest";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenHttp } from "../fixtures/http.ts";
import { got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { givenFiledCopy } from "../fixtures/received-copy.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const http = await givenHttp();
const installation = await givenInstallation();
const ITEM = "SDS-L001";

/** A vendor's sheet in two revisions that anybody or nobody may read: no to the first item, then yes. */
async function givenTwoRevisions(name: string, visibility: "public" | "onRequest") {
  const vendor = await http.founder(name, "vendor");
  await givenFreshFactor(http.server.installation, vendor);
  const offering = await sent<{ id: string }>(vendor, "POST", "/offerings", {
    ...{ name: `${name}の製品`, versionLabel: "1", serviceType: "saas", description: "" },
  });
  const draft = await sent<{ id: string }>(vendor, "POST", "/disclosures", {
    ...{ offeringId: offering.id, editionKey: "sds-5.0-own" },
  });
  const path = `/disclosures/${draft.id}`;
  const header = {
    ...{ vendorName: name, offeringName: `${name}の製品`, versionLabel: "1" },
    ...{ createdOn: "2026-11-01", contact: null },
  };
  await sent(vendor, "PATCH", path, { header }, 1);
  const revisions: Revision[] = [];
  for (const [version, type, note] of [
    [0, "no", "保管は 30 日"],
    [1, "yes", "保管は 300 日"],
  ] as const) {
    const answer = { ...UNANSWERED, value: { type }, note };
    await sent(vendor, "PUT", `${path}/answers/${ITEM}`, { answer, version });
    const seen = { version: 2, answers: { [ITEM]: version + 1 } };
    revisions.push(await sent<Revision>(vendor, "POST", `${path}/publish`, { visibility, seen }));
  }
  const [first, second] = revisions;
  if (!first || !second) throw new Error("Nothing was issued.");
  return { vendor, query: `before=${first.id}&after=${second.id}`, first, second };
}

it("tells over HTTP how two revisions differ, as data, as a file and as a paper", async () => {
  const { query, vendor } = await givenTwoRevisions("ひいらぎ", "public");
  const hospital = await http.founder("くすのき", "hospital");

  const difference = sheetDifferenceSchema.parse(
    await got<SheetDifference>(hospital, `/differences?${query}`),
  );
  expect(difference.diff.counts).toMatchObject({ better: 1, worse: 0, neutral: 0 });
  expect(difference.diff.rows).toMatchObject([
    {
      toKey: ITEM,
      direction: "better",
      changes: [
        { field: "value", before: { type: "no" }, after: { type: "yes" } },
        { field: "note", before: "保管は 30 日", after: "保管は 300 日" },
      ],
    },
  ]);
  expect(difference.after.items.map(({ key }) => key)).toEqual([ITEM]);
  expect(difference.before.answers).toMatchObject([{ itemKey: ITEM, value: { type: "no" } }]);

  const file = await hospital.ask(`/api/v1/differences.json?${query}`);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="difference-/u);
  expect(await file.json()).toEqual(difference);
  const paper = await vendor.ask(`/api/v1/differences.pdf?${query}`);
  expect(paper.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
}, 60_000);

it("refuses clearly where one of the sheets may not be read, and knows none of a stranger's copies", async () => {
  const { query } = await givenTwoRevisions("さざんか", "onRequest");
  const hospital = await http.founder("つつじ", "hospital");
  for (const path of ["/differences", "/differences.json", "/differences.pdf"]) {
    expect(await refused(hospital, "GET", `${path}?${query}`)).toBe("403 sheet_unreadable");
  }
  const nowhere = `before=${crypto.randomUUID()}&after=${crypto.randomUUID()}`;
  expect(await refused(hospital, "GET", `/differences?${nowhere}`)).toBe("404 not_found");
  expect(await refused(hospital, "GET", "/differences?before=x&after=y")).toBe("422 invalid_input");
});

it("holds an issued revision against a copy that a hospital received, for this hospital alone", async () => {
  const [vendor, hospital, other] = [
    await givenOrganization(installation),
    await givenOrganization(installation, "hospital"),
    await givenOrganization(installation, "hospital"),
  ];
  const { id, offeringId } = await givenDraft(vendor);
  const answer = { ...UNANSWERED, value: { type: "yes" as const } };
  await saveAnswer(vendor, { draft: id, itemKey: ITEM, answer, version: 0 });
  const revision = await issueRevision(vendor, id, "public");
  const copy = await givenFiledCopy(hospital, { offeringId });
  const wish = { before: copy.id, after: revision.id };

  const { after, before, diff } = await readDifference(hospital, wish);
  expect([before.sheet.origin, after.sheet.origin]).toEqual(["received", "issued"]);
  expect(diff.rows).toMatchObject([{ fromKey: ITEM, toKey: ITEM, direction: "better" }]);
  for (const stranger of [vendor, other]) {
    expect(await refusalOf(readDifference(stranger, wish))).toMatchObject({ code: "not_found" });
  }
});

it("finds a sheet to differ in nothing from itself", async () => {
  const vendor = await givenOrganization(installation);
  const one = await givenRevision(vendor);
  const same = await readDifference(vendor, { before: one.id, after: one.id });
  expect(same.diff.rows).toEqual([]);
  expect(same.after.items).toEqual([]);
});
