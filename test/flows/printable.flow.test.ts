import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { withdrawRevision } from "@bunkai/actions/disclosure/withdraw-revision";
import { addOffering } from "@bunkai/actions/offering/add-offering";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenMatrix, givenRevision, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const hospital = await givenOrganization(installation, "hospital");
const vendor = await givenOrganization(installation, "vendor");
const pair = { hospital, vendor };

describe("letters that the agreement's paper could not show", () => {
  it("are refused where a party proposes them, with the letters, and the row stays as it was", async () => {
    const { id } = await givenMatrix(pair);
    const [row] = (await getMatrix(hospital, id)).rows;
    if (!row) throw new Error("A matrix without rows.");
    const assignment = { ...OPEN_ASSIGNMENT, inCharge: "vendor", sentence: "火曜に😀、العربية" };

    const refused = await refusalOf(
      moveMatrixRow(hospital, id, row.id, {
        type: "propose",
        assignment,
        proposalNumber: row.proposalNumber,
        reason: null,
      }),
    );

    expect(refused).toMatchObject({
      code: "text_unprintable",
      facts: { places: [{ text: "火曜に😀、العربية" }] },
    });
    expect((await getMatrix(hospital, id)).rows[0]).toEqual(row);
  });

  it("are refused in the name of a product and in a title before a matrix is opened", async () => {
    const { id } = await addOffering(vendor, {
      name: "あおば🌱カルテ",
      versionLabel: "1.0",
      serviceType: "saas",
      description: "",
    });
    expect(await refusalOf(openMatrix(hospital, matrixOf(pair, { offeringId: id })))).toMatchObject(
      { code: "text_unprintable" },
    );
    const revision = await givenRevision(vendor);
    const opening = {
      ...matrixOf(pair, { offeringId: revision.offeringId }),
      title: "分界表 \uE000",
    };
    expect(await refusalOf(openMatrix(hospital, opening))).toMatchObject({
      code: "text_unprintable",
    });
  });

  it("are refused in a sheet before it is issued, since its levels would stand in an agreement", async () => {
    const { id: disclosureId } = await givenDraft(vendor, "sla-1.0-own");
    const answer = { ...UNANSWERED, value: { type: "text", text: "24時間🕐" } } as const;
    await saveAnswer(vendor, { draft: disclosureId, itemKey: "SLA-hours", answer, version: 0 });

    expect(await refusalOf(issueRevision(vendor, disclosureId, "public"))).toMatchObject({
      code: "text_unprintable",
      facts: { places: [{ letters: ["🕐"], text: "24時間🕐" }] },
    });
  });
});

describe("a document that a matrix may not start from", () => {
  it("is one about another product, even by the same vendor", async () => {
    const revision = await givenRevision(vendor);
    const other = await givenRevision(vendor);
    const opening = matrixOf(pair, { offeringId: other.offeringId, revision });

    expect(await refusalOf(openMatrix(hospital, opening))).toMatchObject({
      code: "basis_strange",
      facts: { revisionIds: [revision.id] },
    });
  });

  it("is one that was withdrawn", async () => {
    const revision = await givenRevision(vendor);
    await withdrawRevision(vendor, revision.id);
    const opening = matrixOf(pair, { offeringId: revision.offeringId, revision });

    expect(await refusalOf(openMatrix(hospital, opening))).toMatchObject({ code: "basis_strange" });
  });
});
