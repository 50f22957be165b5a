import type { Context } from "@bunkai/actions/context";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { withdrawRevision } from "@bunkai/actions/disclosure/withdraw-revision";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { readBasis } from "@bunkai/actions/responsibility/read-basis";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, matrixOf } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);
const hospital = await givenOrganization(installation, "hospital");
const stranger = await givenOrganization(installation, "hospital");
const clerk = await givenMember(hospital, ["procurement"]);

/** A matrix on a sheet that the vendor can issue again. */
async function givenMatrixOnSheet() {
  const draft = await givenDraft(vendor);
  const revision = await issueRevision(vendor, draft.id, "public");
  const values = matrixOf({ hospital, vendor }, { offeringId: draft.offeringId, revision });
  return { draft, revision, matrix: await openMatrix(hospital, values) };
}

async function toldOf(member: Context, path: string) {
  const { items } = await readNotifications(member, { limit: 100 });
  return items.filter((line) => line.path === path).map(({ kind }) => kind);
}

it("a matrix says which document has taken the place of the one that it rests on, and its hospital is told", async () => {
  const { draft, matrix, revision } = await givenMatrixOnSheet();
  expect(await readBasis(hospital, matrix.id)).toMatchObject([
    { revision: { id: revision.id, state: "current" }, successor: null },
  ]);
  const answer = { ...UNANSWERED, value: { type: "no" as const } };
  await saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L001", answer, version: 0 });

  const successor = await issueRevision(vendor, draft.id, "public");

  expect(await readBasis(hospital, matrix.id)).toMatchObject([
    { revision: { id: revision.id, state: "superseded" }, successor: { id: successor.id } },
  ]);
  expect(await toldOf(clerk, `/matrices/${matrix.id}`)).toEqual(["basis_superseded"]);
  expect(await toldOf(stranger, `/matrices/${matrix.id}`)).toEqual([]);
});

it("a matrix says that the document was withdrawn, its hospital is told, and a stranger learns nothing of it", async () => {
  const { matrix, revision } = await givenMatrixOnSheet();

  await withdrawRevision(vendor, revision.id);

  expect(await readBasis(hospital, matrix.id)).toMatchObject([
    { revision: { state: "withdrawn" }, successor: null },
  ]);
  expect(await toldOf(clerk, `/matrices/${matrix.id}`)).toEqual(["basis_withdrawn"]);
  expect(await refusalOf(readBasis(stranger, matrix.id))).toMatchObject({ code: "not_found" });
});
