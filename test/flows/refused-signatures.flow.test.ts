import { readAgreements } from "@bunkai/actions/agreement/read-agreements";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { readAuditChain } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { agreementSignSchema } from "@bunkai/domain/agreement/agreement-view";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenMatrix } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const OTHER_HASH = "0".repeat(64);

const installation = await givenInstallation();
const hospital = await givenOrganization(installation, "hospital");
const vendor = await givenOrganization(installation, "vendor");
const stranger = await givenOrganization(installation, "both");
const matrix = await givenMatrix({ hospital, vendor });
/** The hospital has signed; the vendor's signature is missing. */
const agreement = await storedAgreement({ hospital, vendor }, matrix.id);
const signers = {
  hospital: await givenMember(hospital, ["signer"]),
  vendor: await givenMember(vendor, ["signer"]),
  stranger: await givenMember(stranger, ["signer"]),
};

const { contentSha256, documentSha256, id } = agreement;
const read = { contentSha256, documentSha256, signerRole: "代表取締役", agrees: true } as const;

/** What a signature would change: the agreement, and the end of every chain. */
async function written() {
  const heads = [];
  for (const ctx of [hospital, vendor, stranger]) {
    heads.push((await readAuditChain(ctx, { after: 0, limit: 1000 })).head);
  }
  const { items } = await readAgreements(hospital, { limit: 10 });
  return { agreement: items.find((one) => one.id === id), heads };
}

describe("a signature", () => {
  const cases: [string, Context, Partial<typeof read | { contentSha256: string }>, string][] = [
    [
      "under another text than is stored",
      signers.vendor,
      { contentSha256: OTHER_HASH },
      "text_changed",
    ],
    ["by whom has no right to sign", vendor, {}, "not_allowed"],
    ["by a second signer of the side that has signed", signers.hospital, {}, "already_signed"],
    ["by an organisation that takes no part", signers.stranger, {}, "not_found"],
    [
      "by a signer of one side who acts for the other",
      { ...signers.hospital, organizationId: stranger.organizationId },
      {},
      "not_found",
    ],
  ];

  it.each(cases)("%s is refused with nothing written", async (_, signer, change, code) => {
    const before = await written();

    expect(await refusalOf(signAgreement(signer, id, { ...read, ...change }))).toMatchObject({
      code,
    });
    expect(await written()).toEqual(before);
  });

  it("cannot name the party that it stands for, nor be given without agreeing", () => {
    expect(agreementSignSchema.safeParse(read).success).toBe(true);
    expect(agreementSignSchema.safeParse({ ...read, party: "hospital" }).success).toBe(false);
    expect(agreementSignSchema.safeParse({ ...read, agrees: false }).success).toBe(false);
  });

  it("counts once, though it is sent twice at the same moment", async () => {
    const outcomes = await Promise.allSettled([
      signAgreement(signers.vendor, id, read),
      signAgreement(signers.vendor, id, read),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await written()).agreement?.signatures).toHaveLength(2);
  });
});

describe("an issue", () => {
  it("is refused for an item that does not apply without a reason, which it names", async () => {
    const draft = await givenDraft(vendor);
    const answer = { ...UNANSWERED, value: { type: "notApplicable" as const } };
    const itemKey = "SDS-L001";
    await saveAnswer(vendor, { disclosureId: draft.id, itemKey, answer, version: 0 });

    expect(await refusalOf(issueRevision(vendor, draft.id, "public"))).toMatchObject({
      code: "sheet_incomplete",
      facts: { gaps: [{ problem: "reason_missing", itemKey }] },
    });
  });

  it("of another organisation's draft is refused as if there were none", async () => {
    const draft = await givenDraft(vendor);

    expect(await refusalOf(issueRevision(stranger, draft.id, "public"))).toMatchObject({
      code: "not_found",
    });
  });
});
