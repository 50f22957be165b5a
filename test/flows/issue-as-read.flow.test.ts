import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { draftSeenIn, draftSeenSchema } from "@bunkai/domain/disclosure/draft-seen";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenOffering, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);

it("issues no text that was changed after the issuer had read it, and issues it once it was read again", async () => {
  const { id } = await givenDraft(vendor);
  const read = async () => {
    const { answers, disclosure } = await getDisclosure(vendor, id);
    return draftSeenIn(disclosure, answers);
  };
  const answer = { ...UNANSWERED, value: { type: "no" as const } };
  const seen = await read();
  await saveAnswer(vendor, { draft: id, itemKey: "SDS-L001", answer, version: 0 });

  expect(await refusalOf(issueRevision(vendor, id, "public", seen))).toMatchObject({
    code: "draft_changed",
    facts: { header: false, itemKeys: ["SDS-L001"] },
  });
  expect(await issueRevision(vendor, id, "public", await read())).toMatchObject({ number: 1 });
});

it("takes invented items for a mistake of the caller, not for changes, and sends few of them back", async () => {
  const { id } = await givenDraft(vendor);
  const answers = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`X${at}`, 1]));
  const refusal = await refusalOf(issueRevision(vendor, id, "public", { version: 2, answers }));
  expect(refusal).toEqual({
    code: "invalid_input",
    facts: { in: "body", errors: [{ pointer: "/seen/answers/X0", code: "unknown_item" }] },
  });

  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`X${at}`, 1]));
  expect(draftSeenSchema.safeParse({ version: 2, answers: many }).success).toBe(false);
});

it("drafts no matrix from the sheet of a vendor who has no part in it", async () => {
  const hospital = await givenOrganization(installation, "hospital");
  const rival = await givenOrganization(installation);
  const foreign = await issueRevision(rival, (await givenDraft(rival)).id, "public");
  const { id: offeringId } = await givenOffering(vendor);
  const values = matrixOf({ hospital, vendor }, { offeringId, revision: foreign });

  expect(await refusalOf(openMatrix(hospital, values))).toMatchObject({
    code: "basis_strange",
    facts: { revisionIds: [foreign.id] },
  });
});
