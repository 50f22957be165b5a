import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { getAgreement, getAgreementDocument } from "@bunkai/actions/agreement/read-agreements";
import { readTrust } from "@bunkai/actions/agreement/read-trust";
import { sealAgreement } from "@bunkai/actions/agreement/seal-agreement";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { readAuditChain } from "@bunkai/actions/audit/read-audit";
import { compare } from "@bunkai/actions/comparison/compare";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { attachAgreement } from "@bunkai/actions/contract/attach-agreement";
import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { getDisclosure } from "@bunkai/actions/disclosure/read-disclosure";
import { getRevision, getRevisionText } from "@bunkai/actions/disclosure/read-revision";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { addOffering } from "@bunkai/actions/offering/add-offering";
import { readOfferings } from "@bunkai/actions/offering/read-offerings";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { type Answer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Revision, Visibility } from "@bunkai/domain/disclosure/revision";
import { verifyAuditChain } from "@bunkai/proof/audit/verify-chain";
import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import { sha256Hex } from "@bunkai/proof/sha256";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { settleRows } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const yes: Answer = { ...UNANSWERED, value: { type: "yes" } };
const no: Answer = { ...UNANSWERED, value: { type: "no" } };

async function givenRevision(
  vendor: Context,
  name: string,
  answers: Record<string, Answer>,
  visibility: Visibility = "public",
): Promise<Revision> {
  const offering = await addOffering(vendor, {
    name,
    versionLabel: "1.0",
    serviceType: "saas",
    description: "",
  });
  const draft = await openDisclosure(vendor, offering.id, "sds-5.0-own");
  const header = { ...draft.header, createdOn: "2026-11-01" };
  await changeHeader(vendor, draft.id, header, draft.version);
  for (const [itemKey, answer] of Object.entries(answers)) {
    await saveAnswer(vendor, { draft: draft.id, itemKey, answer, version: 0 });
  }
  return issueRevision(vendor, draft.id, visibility);
}

async function givenMatrix(hospital: Context, vendor: Context, revision: Revision) {
  return openMatrix(hospital, {
    title: "電子カルテ 責任分界表",
    offeringId: revision.offeringId,
    basisRevisionIds: [revision.id],
    parties: [
      {
        key: "hospital",
        kind: "hospital",
        name: "みなと病院",
        organizationId: hospital.organizationId,
      },
      {
        key: "vendor",
        kind: "vendor",
        name: "あおば医療クラウド",
        organizationId: vendor.organizationId,
      },
    ],
  });
}

describe("the main job", { timeout: 120_000 }, () => {
  it("goes from a disclosure to a contract with a signed annex that anybody can verify", async () => {
    const vendor = await givenOrganization(installation, "vendor");
    const hospital = await givenOrganization(installation, "hospital");
    const revision = await givenRevision(vendor, "あおばカルテ", {
      "SDS-L001": yes,
      "SDS-L004": no,
    });
    const found = await readOfferings(hospital, { own: false, words: "あおばカルテ", limit: 10 });
    expect(found.items.map(({ id }) => id)).toContain(revision.offeringId);
    expect(sha256Hex(await getRevisionText(hospital, revision.id))).toBe(revision.sha256);

    const matrix = await givenMatrix(hospital, vendor, revision);
    expect(await refusalOf(fixContent(hospital, matrix.id, "ja"))).toMatchObject({
      code: "matrix_incomplete",
    });
    await settleRows({ hospital, vendor }, matrix.id);
    const agreement = await fixContent(hospital, matrix.id, "ja");
    const read = {
      contentSha256: agreement.contentSha256,
      documentSha256: agreement.documentSha256,
      agrees: true,
    } as const;

    const signers = {
      hospital: await givenMember(hospital, ["signer"]),
      vendor: await givenMember(vendor, ["signer"]),
    };
    expect(
      await refusalOf(signAgreement(hospital, agreement.id, { ...read, signerRole: "院長" })),
    ).toMatchObject({ code: "not_allowed" });
    const other = { ...read, documentSha256: "0".repeat(64), signerRole: "院長" };
    expect(await refusalOf(signAgreement(signers.hospital, agreement.id, other))).toMatchObject({
      code: "text_changed",
    });
    await signAgreement(signers.hospital, agreement.id, { ...read, signerRole: "院長" });
    expect(
      await refusalOf(
        signAgreement(signers.hospital, agreement.id, { ...read, signerRole: "院長" }),
      ),
    ).toMatchObject({ code: "already_signed" });
    await signAgreement(signers.vendor, agreement.id, { ...read, signerRole: "代表取締役" });

    const order = { agreementId: agreement.id, organizationId: vendor.organizationId };
    await sealAgreement(installation, order);
    await sealAgreement(installation, order);
    const { agreement: complete, content } = await getAgreement(hospital, agreement.id);
    expect(complete).toMatchObject({ state: "complete", sealsDone: 2 });

    const trusted = new Set(await readTrust(installation));
    const document = await getAgreementDocument(hospital, agreement.id, "agreement");
    const verdict = await verifyPdf(document.bytes, trusted);
    expect(verdict).toMatchObject({ state: "unchanged", sealTrusted: true });
    expect(verdict.embedded?.sha256).toBe(agreement.contentSha256);
    expect(verdict.embedded?.value).toEqual(content);
    const certificate = await getAgreementDocument(vendor, agreement.id, "certificate");
    expect(await verifyPdf(certificate.bytes, trusted)).toMatchObject({ sealTrusted: true });

    const contract = await addContract(hospital, {
      facilityId: null,
      number: "R8-012",
      title: "電子カルテ利用契約",
      kind: "main",
      counterparty: "あおば医療クラウド",
      startsOn: "2027-04-01",
      endsOn: "2032-03-31",
      noticeBy: null,
      note: "",
    });
    const attached = await attachAgreement(hospital, contract.id, agreement.id);
    expect(attached.annexes).toMatchObject([{ contentSha256: agreement.contentSha256 }]);

    for (const ctx of [hospital, vendor]) {
      const { head, links } = await readAuditChain(ctx, { after: 0, limit: 1000 });
      expect(verifyAuditChain(links).findings).toEqual([]);
      expect(head?.sequence).toBe(links.length);
    }
  });

  it("compares three sheets item by item, and says which may not be read", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    const [one, two, three] = await Promise.all([
      givenOrganization(installation),
      givenOrganization(installation),
      givenOrganization(installation),
    ]);
    const revisions = [
      await givenRevision(one, "カルテA", { "SDS-L001": yes }),
      await givenRevision(two, "カルテB", { "SDS-L001": no }),
      await givenRevision(three, "カルテC", { "SDS-L001": yes }, "onRequest"),
    ];
    const ids = revisions.map(({ id }) => id);
    const marks = async () => {
      const { rows } = await compare(hospital, ids);
      return rows.find(({ itemKey }) => itemKey === "SDS-L001")?.cells.map(({ mark }) => mark);
    };
    expect(await marks()).toEqual(["yes", "no", "noAccess"]);
    expect((await getRevision(hospital, ids[2] ?? (ids[0] as never))).content).toBeNull();

    await requestAccess(hospital, revisions[2]?.offeringId as never);
    const [request] = await readAccessRequests(three);
    if (!request) throw new Error("no request");
    expect(await readAccessRequests(two)).toEqual([]);
    await decideAccess(three, request.id, { state: "granted", seen: "open" });
    expect(await marks()).toEqual(["yes", "no", "yes"]);
    await decideAccess(three, request.id, { state: "declined", seen: "granted" });
    expect(await marks()).toEqual(["yes", "no", "noAccess"]);
  });

  it("drafts a no as the hospital's duty or an open row, with its source", async () => {
    const vendor = await givenOrganization(installation);
    const hospital = await givenOrganization(installation, "hospital");
    const revision = await givenRevision(vendor, "あおばカルテ", { "SDS-L005": no });
    const { id } = await givenMatrix(hospital, vendor, revision);
    const { rows } = await getMatrix(vendor, id);
    const sourced = rows.filter(({ sources }) => sources.some(({ from }) => from === "answer"));
    expect(sourced.length).toBeGreaterThan(0);
    expect(sourced.every(({ assignment }) => assignment.inCharge !== "vendor")).toBe(true);
  });

  it("is hidden from a stranger at every step", async () => {
    const vendor = await givenOrganization(installation);
    const hospital = await givenOrganization(installation, "hospital");
    const stranger = await givenOrganization(installation, "both");
    const revision = await givenRevision(vendor, "秘密カルテ", {}, "onRequest");
    const { id } = await givenMatrix(hospital, vendor, revision).catch(() => ({ id: null }));
    expect(id).toBeNull();
    const open = await givenRevision(vendor, "公開カルテ", {});
    const matrix = await givenMatrix(hospital, vendor, open);
    expect(await refusalOf(getMatrix(stranger, matrix.id))).toMatchObject({ code: "not_found" });
    expect(await refusalOf(fixContent(stranger, matrix.id, "ja"))).toMatchObject({
      code: "not_found",
    });
    expect(await refusalOf(getRevisionText(stranger, revision.id))).toMatchObject({
      code: "not_found",
    });
  });

  it("is not issued without its head, and loses no answer when two save at once", async () => {
    const vendor = await givenOrganization(installation);
    const offering = await addOffering(vendor, {
      name: "X",
      versionLabel: "1",
      serviceType: "saas",
      description: "",
    });
    const draft = await openDisclosure(vendor, offering.id, "sds-5.0-own");
    expect(await refusalOf(issueRevision(vendor, draft.id, "public"))).toMatchObject({
      code: "sheet_incomplete",
      facts: { gaps: [{ problem: "header_missing", field: "createdOn" }] },
    });
    const save = (answer: Answer) =>
      saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L001", answer, version: 0 });
    const outcomes = await Promise.allSettled([save(yes), save(no)]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    const { answers } = await getDisclosure(vendor, draft.id);
    expect(answers).toHaveLength(1);
  });
});
