import { readAgreements } from "@bunkai/actions/agreement/read-agreements";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { readAuditChain } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { getRevision } from "@bunkai/actions/disclosure/read-revision";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { withdrawRevision } from "@bunkai/actions/disclosure/withdraw-revision";
import { agreementSignSchema } from "@bunkai/domain/agreement/agreement-view";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { wordsOf } from "@bunkai/language/words";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenMatrix, givenOffering } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization, withPasswordAlone } from "../fixtures/people.ts";
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
    [
      "in a session in which no second factor was shown",
      withPasswordAlone(signers.vendor),
      {},
      "fresh_factor_needed",
    ],
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
  it("of what the current revision says already is refused, and points to it", async () => {
    const draft = await givenDraft(vendor);
    const first = await issueRevision(vendor, draft.id, "public");
    const issue = () => issueRevision(vendor, draft.id, "public");

    expect(await refusalOf(issue())).toMatchObject({
      code: "revision_unchanged",
      facts: { revisionId: first.id, number: 1 },
    });
    expect((await getRevision(vendor, first.id)).revision.state).toBe("current");
    const answer = { ...UNANSWERED, value: { type: "yes" as const } };
    await saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L001", answer, version: 0 });
    expect(await issue()).toMatchObject({ number: 2, state: "current" });
    expect(await refusalOf(issue())).toMatchObject({ facts: { number: 2 } });
  });

  it("of the same text for other readers, or after it was taken back, is no repetition", async () => {
    const draft = await givenDraft(vendor);
    await issueRevision(vendor, draft.id, "public");
    const { id, number } = await issueRevision(vendor, draft.id, "onRequest");
    expect(number).toBe(2);

    await withdrawRevision(vendor, id);
    expect(await issueRevision(vendor, draft.id, "onRequest")).toMatchObject({ number: 3 });
  });

  it("says of the head and of the reasons what is missing, and nothing else", async () => {
    const draft = await openDisclosure(vendor, (await givenOffering(vendor)).id, "sds-5.0-own");
    const answer = { ...UNANSWERED, value: { type: "notApplicable" as const } };
    const detail = async () => {
      const { code, facts } = await refusalOf(issueRevision(vendor, draft.id, "public"));
      return wordsOf("ja").error[code].detail(facts);
    };
    expect(await detail()).toBe("見出し欄に記入してください：作成日。発行されていません。");

    await changeHeader(
      vendor,
      draft.id,
      { ...draft.header, createdOn: "2026-11-01" },
      draft.version,
    );
    await saveAnswer(vendor, { draft: draft.id, itemKey: "SDS-L001", answer, version: 0 });
    expect(await detail()).toBe(
      "対象外の理由か備考を書いてください：サイバー攻撃等に備えた事業継続（BCP）の手順書を医療機関へ渡せるか。。発行されていません。",
    );
  });

  it("is refused for an item that does not apply without a reason, which it names", async () => {
    const draft = await givenDraft(vendor);
    const answer = { ...UNANSWERED, value: { type: "notApplicable" as const } };
    const itemKey = "SDS-L001";
    await saveAnswer(vendor, { draft: draft.id, itemKey, answer, version: 0 });

    expect(await refusalOf(issueRevision(vendor, draft.id, "public"))).toMatchObject({
      code: "sheet_incomplete",
      facts: { gaps: [{ problem: "reason_missing", itemKey }] },
    });
  });

  it("is refused for a figure of which nobody said whether it is promised, and the draft keeps it", async () => {
    const draft = await givenDraft(vendor, "sla-1.0-own");
    const value = { type: "quantity", amount: 99.9, unit: "percentPerMonth" } as const;
    const itemKey = "SLA-availability";
    const save = (commitment: "guarantee" | null, version: number) =>
      saveAnswer(vendor, {
        draft: draft.id,
        itemKey,
        answer: { ...UNANSWERED, value: { ...value, commitment } },
        version,
      });
    await save(null, 0);

    expect(await refusalOf(issueRevision(vendor, draft.id, "public"))).toMatchObject({
      code: "sheet_incomplete",
      facts: { gaps: [{ problem: "commitment_missing", itemKey, itemText: { ja: "稼働率" } }] },
    });
    await save("guarantee", 1);
    await issueRevision(vendor, draft.id, "public");
  });

  it("of another organisation's draft is refused as if there were none", async () => {
    const draft = await givenDraft(vendor);

    expect(await refusalOf(issueRevision(stranger, draft.id, "public"))).toMatchObject({
      code: "not_found",
    });
  });
});
