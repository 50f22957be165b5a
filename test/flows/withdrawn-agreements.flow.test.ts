import { fixContent } from "@bunkai/actions/agreement/fix-content";
import {
  getAgreement,
  getAgreementDocument,
  readAgreements,
} from "@bunkai/actions/agreement/read-agreements";
import { readTrust } from "@bunkai/actions/agreement/read-trust";
import { sealAgreement } from "@bunkai/actions/agreement/seal-agreement";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { withdrawAgreement } from "@bunkai/actions/agreement/withdraw-agreement";
import type { Context } from "@bunkai/actions/context";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { readWaiting } from "@bunkai/actions/notification/read-waiting";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { advanceSeal } from "@bunkai/db/stores/agreements";
import { inTenant } from "@bunkai/db/tenant";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { readSealedAgreement } from "@bunkai/domain/agreement/read-sealed-agreement";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { outcomeOf } from "@bunkai/proof/pdf/outcome-of";
import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import { describe, expect, it } from "vitest";
import { chainOf } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenFixedAgreement, givenMatrix, settleRows } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const installation = await givenInstallation();
const hospital = await givenOrganization(installation, "hospital");
const vendor = await givenOrganization(installation, "vendor");
const stranger = await givenOrganization(installation, "both");
const pair = { hospital, vendor };
const signers = {
  hospital: await givenMember(hospital, ["signer"]),
  vendor: await givenMember(vendor, ["signer"]),
};
const negotiators = {
  hospital: await givenMember(hospital, ["negotiator"]),
  vendor: await givenMember(vendor, ["negotiator"]),
};
const reason = "D-1 の実施主体が話し合いと違うため";

function sign(signer: Context, { contentSha256, documentSha256, id }: Agreement) {
  return signAgreement(signer, id, {
    contentSha256,
    documentSha256,
    signerRole: "院長",
    agrees: true,
  });
}

function withdraw(by: Context, { id }: Agreement, signatureCount: number) {
  return withdrawAgreement(by, id, { reason, signatureCount });
}

/** A text that the hospital has signed, or nobody. */
async function givenStored(isSigned = true): Promise<Agreement> {
  const { id } = await givenMatrix(pair);
  return storedAgreement(pair, id, { completedAt: null, isSigned });
}

describe("a fixed text in which a signer reads a mistake", { timeout: 120_000 }, () => {
  it("is withdrawn half-signed, stays as it is, and makes room for a new version", async () => {
    const first = await givenFixedAgreement(pair);
    const { id, matrixId } = first;
    await sign(signers.hospital, first);
    await sealAgreement(installation, { agreementId: id, organizationId: hospital.organizationId });
    const before = await getAgreementDocument(hospital, id, "agreement");

    expect(await withdraw(signers.vendor, first, 1)).toMatchObject({
      state: "withdrawn",
      version: 1,
      sealsDone: 1,
      withdrawal: { partyKey: "vendor", reason },
    });
    expect(await getAgreementDocument(vendor, id, "agreement")).toEqual(before);
    const verdict = await verifyPdf(before.bytes, new Set(await readTrust(installation)));
    const missing = readSealedAgreement(verdict)?.missing ?? [];
    expect(missing.map(({ key }) => key)).toEqual(["vendor"]);
    expect(outcomeOf(verdict, missing.length)).toBe("incomplete");

    const { matrix, rows } = await getMatrix(vendor, matrixId);
    const [row] = rows;
    if (!row) throw new Error("A matrix without rows.");
    expect(matrix.state).toBe("talking");
    await moveMatrixRow(negotiators.vendor, matrixId, row.id, {
      type: "propose",
      assignment: { ...OPEN_ASSIGNMENT, inCharge: "hospital" },
      proposalNumber: row.proposalNumber,
      reason: null,
    });
    await settleRows(pair, matrixId);
    const second = await fixContent(vendor, matrixId, "ja");

    expect(second).toMatchObject({ version: 2, state: "signing", signatures: [] });
    expect(second.documentNumber).not.toBe(first.documentNumber);
    const { items } = await readAgreements(hospital, { matrixId, limit: 10 });
    expect(items.map(({ state, version }) => [version, state])).toEqual([
      [2, "signing"],
      [1, "withdrawn"],
    ]);
    expect((await getAgreement(hospital, id)).agreement.signatures).toHaveLength(1);
    expect((await getMatrix(hospital, matrixId)).matrix.state).toBe("fixed");
  });
});

describe("a withdrawal", () => {
  it("is told to the negotiators and signers of both sides, and written into both chains with its reason", async () => {
    const agreement = await givenStored();
    await withdraw(negotiators.hospital, agreement, 1);

    const told = async (member: Context) =>
      (await readNotifications(member, { limit: 100 })).items.filter(
        ({ kind, path }) =>
          kind === "agreement_withdrawn" && path === `/agreements/${agreement.id}`,
      ).length;
    for (const member of [negotiators.vendor, signers.vendor, signers.hospital, hospital]) {
      expect(await told(member)).toBe(1);
    }
    for (const member of [negotiators.hospital, stranger]) expect(await told(member)).toBe(0);
    for (const side of [hospital, vendor]) {
      const event = JSON.parse((await chainOf(side)).links.at(-1)?.text ?? "{}");
      expect(event).toMatchObject({
        deed: "agreement.withdraw",
        subject: { id: agreement.id },
        facts: { party: "hospital", signed: ["hospital"] },
        names: { reason: expect.any(String), withdrawer: expect.any(String) },
      });
    }
  });

  it("leaves nothing to be signed, sealed or withdrawn again", async () => {
    const agreement = await givenStored();
    const due = async () => (await readWaiting(vendor)).signatures.count;
    const dueBefore = await due();
    await withdraw(signers.hospital, agreement, 1);

    expect(await due()).toBe(dueBefore - 1);
    for (const again of [sign(signers.vendor, agreement), withdraw(vendor, agreement, 1)]) {
      expect(await refusalOf(again)).toMatchObject({ code: "agreement_withdrawn" });
    }
    // A job that had claimed its step before.
    const scope = { organizationId: hospital.organizationId, personId: null };
    const step = { from: 0, completedAt: null };
    expect(
      await inTenant(installation.db, scope, (tenant) => advanceSeal(tenant, agreement.id, step)),
    ).toBe(false);
  });

  it("is refused to strangers, to roles that neither talk nor sign, once all have signed, and in ignorance of a signature", async () => {
    const agreement = await givenStored();
    const viewer = await givenMember(vendor, ["viewer", "procurement", "reviewer"]);

    expect(await refusalOf(withdraw(stranger, agreement, 1))).toMatchObject({ code: "not_found" });
    expect(await refusalOf(withdraw(viewer, agreement, 1))).toMatchObject({ code: "not_allowed" });
    expect(await refusalOf(withdraw(vendor, agreement, 0))).toMatchObject({
      code: "signed_meanwhile",
      facts: { signatureCount: 1 },
    });
    await sign(signers.vendor, agreement);
    expect(await refusalOf(withdraw(vendor, agreement, 2))).toMatchObject({
      code: "signed_by_all",
    });
  });

  it.each([
    { signature: "the first", isSigned: false, signer: signers.hospital },
    { signature: "the last", isSigned: true, signer: signers.vendor },
  ])(
    "and $signature signature of the same moment: exactly one wins, the other is told why",
    async ({ isSigned, signer }) => {
      for (let round = 0; round < 6; round += 1) {
        const agreement = await givenStored(isSigned);
        const seen = isSigned ? 1 : 0;
        const deeds = [
          () => sign(signer, agreement),
          () => withdraw(negotiators.vendor, agreement, seen),
        ];
        const outcomes = await Promise.allSettled(
          (round % 2 === 0 ? deeds : deeds.toReversed()).map((deed) => deed()),
        );

        const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
        expect(refused).toHaveLength(1);
        const { items } = await readAgreements(hospital, {
          matrixId: agreement.matrixId,
          limit: 1,
        });
        const [after] = items;
        expect([after?.state === "withdrawn", after?.signatures.length, refused[0]?.code]).toEqual(
          after?.state === "withdrawn"
            ? [true, seen, "agreement_withdrawn"]
            : [false, seen + 1, isSigned ? "signed_by_all" : "signed_meanwhile"],
        );
      }
    },
  );

  it("is done once by two sides at the same moment", async () => {
    const agreement = await givenStored();
    const outcomes = await Promise.allSettled([
      withdraw(negotiators.vendor, agreement, 1),
      withdraw(negotiators.hospital, agreement, 1),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
