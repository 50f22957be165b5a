import { compare } from "@bunkai/actions/comparison/compare";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { getRevision } from "@bunkai/actions/disclosure/read-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const PARENT = "SDS-L030";
/** Asked only when the parent is a yes. */
const FOLLOW_UP = "SDS-L032";

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);
const hospital = await givenOrganization(installation, "hospital");

type Said = Readonly<Record<string, "yes" | "no">>;

async function givenIssued(said: Said): Promise<Revision> {
  const { id } = await givenDraft(vendor);
  for (const [itemKey, type] of Object.entries(said)) {
    const answer = { ...UNANSWERED, value: { type } };
    await saveAnswer(vendor, { draft: id, itemKey, answer, version: 0 });
  }
  return issueRevision(vendor, id, "public");
}

it("issues an answer to a follow-up although its parent rules it out, and shows it to hospitals", async () => {
  const contradictory = await givenIssued({ [PARENT]: "no", [FOLLOW_UP]: "yes" });
  const consistent = await givenIssued({ [PARENT]: "no" });
  const open = await givenIssued({ [PARENT]: "yes" });

  const { content } = await getRevision(hospital, contradictory.id);
  expect(content?.answers).toContainEqual({
    itemKey: FOLLOW_UP,
    ...UNANSWERED,
    value: { type: "yes" },
  });
  const ids = [contradictory, consistent, open].map(({ id }) => id);
  const { rows } = await compare(hospital, ids);
  const marks = rows.find(({ itemKey }) => itemKey === FOLLOW_UP)?.cells.map(({ mark }) => mark);
  expect(marks).toEqual(["yes", "notAsked", "unanswered"]);
});
