import type { Context } from "@bunkai/actions/context";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { acceptRows } from "@bunkai/actions/responsibility/accept-rows";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Revision, Visibility } from "@bunkai/domain/disclosure/revision";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import type { MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);
const hospital = await givenOrganization(installation, "hospital");
const dealer = await givenOrganization(installation);

/** A sheet with an answer that duties hang on. */
async function givenAnswered(visibility: Visibility): Promise<Revision> {
  const { id } = await givenDraft(vendor);
  const answer = { ...UNANSWERED, value: { type: "no" as const } };
  await saveAnswer(vendor, { draft: id, itemKey: "SDS-L005", answer, version: 0 });
  return issueRevision(vendor, id, visibility);
}

/** A matrix of the vendor and a dealer who has no part in the sheet. The hospital has been let in, if it had to be. */
async function givenMatrixOfThree(revision: Revision) {
  const { offeringId } = revision;
  await requestAccess(hospital, offeringId);
  for (const { id, state } of await readAccessRequests(vendor)) {
    if (state === "open") await decideAccess(vendor, id, { state: "granted", seen: "open" });
  }
  const values = matrixOf({ hospital, vendor }, { offeringId, revision });
  const { organizationId } = dealer;
  const party = { key: "dealer", kind: "dealer", name: "販売店", organizationId } as const;
  return openMatrix(hospital, { ...values, parties: [...values.parties, party] });
}

const isQuoted = ({ sources }: MatrixRow) => sources.some(({ from }) => from === "answer");
const isHidden = ({ sources }: MatrixRow) => sources.some(({ from }) => from === "hiddenAnswer");

async function countsFor(ctx: Context, id: Parameters<typeof getMatrix>[1]) {
  const { rows } = await getMatrix(ctx, id);
  return { quoted: rows.filter(isQuoted).length, hidden: rows.filter(isHidden).length };
}

describe("a third party of a matrix", () => {
  it("does not read single answers of a sheet that it may not read, and sees that there are some", async () => {
    const { id } = await givenMatrixOfThree(await givenAnswered("onRequest"));
    const { quoted } = await countsFor(hospital, id);

    expect(quoted).toBeGreaterThan(0);
    expect(await countsFor(vendor, id)).toEqual({ quoted, hidden: 0 });
    expect(await countsFor(dealer, id)).toEqual({ quoted: 0, hidden: quoted });
    expect(JSON.stringify(await getMatrix(dealer, id))).not.toContain("SDS-L005");
  });

  it("does not learn them by a move either", async () => {
    const { id } = await givenMatrixOfThree(await givenAnswered("onRequest"));
    const row = (await getMatrix(dealer, id)).rows.find(isHidden);
    if (!row) throw new Error("No row rests on an answer.");
    const { id: rowId, proposalNumber, sources } = row;
    const proposed = await moveMatrixRow(dealer, id, rowId, {
      type: "propose",
      assignment: { ...OPEN_ASSIGNMENT, inCharge: "dealer" },
      proposalNumber,
      reason: null,
    });
    const rows = [{ id: rowId, proposalNumber: proposed.proposalNumber }];

    expect(proposed.sources).toEqual(sources);
    expect((await acceptRows(dealer, id, { rows }))[0]?.sources).toEqual(sources);
    // What one party may not read is not lost to the others.
    expect(
      (await getMatrix(hospital, id)).rows.some((one) => one.id === rowId && isQuoted(one)),
    ).toBe(true);
  });

  it("reads them as soon as the vendor lets it in, and no longer than that", async () => {
    const { basisRevisionIds, id, offeringId } = await givenMatrixOfThree(
      await givenAnswered("onRequest"),
    );
    expect(basisRevisionIds).toHaveLength(1);
    await requestAccess(dealer, offeringId);
    const wish = (await readAccessRequests(vendor)).find(({ state }) => state === "open");
    if (!wish) throw new Error("No wish.");

    await decideAccess(vendor, wish.id, { state: "granted", seen: "open" });
    expect((await countsFor(dealer, id)).hidden).toBe(0);
    await decideAccess(vendor, wish.id, { state: "declined", seen: "granted" });
    expect((await countsFor(dealer, id)).quoted).toBe(0);
  });

  it("reads what is public", async () => {
    const { id } = await givenMatrixOfThree(await givenAnswered("public"));

    expect((await countsFor(dealer, id)).quoted).toBeGreaterThan(0);
  });
});
