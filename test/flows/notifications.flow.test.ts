import { randomUUID } from "node:crypto";
import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { sealAgreement } from "@bunkai/actions/agreement/seal-agreement";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { readAuditChain } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { markNotificationRead } from "@bunkai/actions/notification/mark-notification-read";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { acceptRows } from "@bunkai/actions/responsibility/accept-rows";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import type { Notification } from "@bunkai/domain/notification/notification";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMatrix, givenOffering, settleRows } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const hospital = await givenOrganization(installation, "hospital");
const vendor = await givenOrganization(installation, "vendor");
const stranger = await givenOrganization(installation, "both");
const pair = { hospital, vendor };
const vendorSide = {
  negotiator: await givenMember(vendor, ["negotiator"]),
  negotiatorWhoSigns: await givenMember(vendor, ["negotiator", "signer"]),
  signer: await givenMember(vendor, ["signer"]),
  author: await givenMember(vendor, ["author", "viewer"]),
};
const hospitalSide = {
  negotiator: await givenMember(hospital, ["negotiator"]),
  procurement: await givenMember(hospital, ["procurement"]),
  signer: await givenMember(hospital, ["signer"]),
};

/** Who moves rows for the hospital, and is a negotiator of the vendor, too. */
const { installation: _, ...onBothSides } = hospitalSide.negotiator;
const sameOnOtherSide = await givenMember(vendor, ["negotiator"], {
  installation,
  ...onBothSides,
});

/** A member's lines about this path, newest first, by kind. */
async function toldOf(member: Context, path: string): Promise<readonly Notification[]> {
  const { items } = await readNotifications(member, { limit: 100 });
  return items.filter((line) => line.path === path);
}

async function kindsOf(member: Context, path: string) {
  return (await toldOf(member, path)).map(({ kind }) => kind);
}

async function firstRow({ id }: Matrix): Promise<MatrixRow> {
  const [row] = (await getMatrix(hospital, id)).rows;
  if (!row) throw new Error("A matrix without rows.");
  return row;
}

async function propose(by: Context, matrix: Matrix, reason: string | null = null) {
  const { id, proposalNumber } = await firstRow(matrix);
  const assignment = { ...OPEN_ASSIGNMENT, inCharge: "vendor", sentence: reason };
  return moveMatrixRow(by, matrix.id, id, { type: "propose", assignment, proposalNumber, reason });
}

describe("opening a matrix", () => {
  it("is told to those of the other side who move rows, and to nobody else", async () => {
    const { id, title } = await givenMatrix(pair);
    const path = `/matrices/${id}`;

    const [line] = await toldOf(vendorSide.negotiator, path);
    expect(line).toMatchObject({ kind: "matrix_opened", readAt: null });
    expect(line?.facts).toMatchObject({ title, party: expect.stringContaining("組織") });
    expect(await kindsOf(vendor, path)).toEqual(["matrix_opened"]);
    for (const other of [vendorSide.signer, vendorSide.author, hospital, stranger]) {
      expect(await kindsOf(other, path)).toEqual([]);
    }
  });
});

describe("moving rows", () => {
  it("leaves one unread line for a matrix, however many rows are moved, and a new one after reading", async () => {
    const matrix = await givenMatrix(pair);
    const path = `/matrices/${matrix.id}`;
    const { rows } = await getMatrix(hospital, matrix.id);
    await propose(hospital, matrix);
    await propose(hospital, matrix);
    const moved = await firstRow(matrix);
    await acceptRows(hospital, matrix.id, {
      rows: [moved, ...rows.slice(1)]
        .filter(({ assignment }) => assignment.inCharge !== null)
        .map(({ id, proposalNumber }) => ({ id, proposalNumber })),
    });

    expect(await kindsOf(vendorSide.negotiator, path)).toEqual(["matrix_moved", "matrix_opened"]);
    expect(await kindsOf(hospitalSide.procurement, path)).toEqual([]);
    const [line] = await toldOf(vendorSide.negotiator, path);
    if (line) await markNotificationRead(vendorSide.negotiator, line.id);
    await propose(hospital, matrix);

    const lines = await toldOf(vendorSide.negotiator, path);
    expect(lines.map(({ kind, readAt }) => [kind, readAt === null])).toEqual([
      ["matrix_moved", true],
      ["matrix_moved", false],
      ["matrix_opened", true],
    ]);
  });

  it("leaves one unread line when many move at once", async () => {
    const matrix = await givenMatrix(pair);
    const { rows } = await getMatrix(hospital, matrix.id);
    const moves = rows.slice(0, 6).map(({ id, proposalNumber }, position) =>
      moveMatrixRow(position % 2 === 0 ? hospital : vendor, matrix.id, id, {
        type: "propose",
        assignment: { ...OPEN_ASSIGNMENT, inCharge: "vendor" },
        proposalNumber,
        reason: null,
      }),
    );
    await Promise.all(moves);

    const path = `/matrices/${matrix.id}`;
    expect(await kindsOf(vendorSide.negotiator, path)).toEqual(["matrix_moved", "matrix_opened"]);
    expect(await kindsOf(hospitalSide.negotiator, path)).toEqual(["matrix_moved"]);
  });

  it("is not told to whoever did it, not even as a member of the other side", async () => {
    const matrix = await givenMatrix(pair);
    await propose(hospitalSide.negotiator, matrix);

    const path = `/matrices/${matrix.id}`;
    expect(await kindsOf(hospitalSide.negotiator, path)).toEqual([]);
    expect(await kindsOf(sameOnOtherSide, path)).toEqual(["matrix_opened"]);
  });

  it("tells nobody what a row says, and nothing when it is refused", async () => {
    const matrix = await givenMatrix(pair);
    const secret = `秘密 ${randomUUID()}`;
    await propose(hospital, matrix, secret);
    const { id } = await firstRow(matrix);
    const late = { type: "accept", proposalNumber: 0, reason: null } as const;
    expect(await refusalOf(moveMatrixRow(vendor, matrix.id, id, late))).toMatchObject({
      code: "proposal_replaced",
    });

    const told = JSON.stringify(await asOwner(installation, "select facts from notifications"));
    expect(told).not.toContain(secret);
    expect(await kindsOf(hospitalSide.negotiator, `/matrices/${matrix.id}`)).toEqual([]);
  });
});

describe("fixing, signing and sealing", () => {
  const sign = (signer: Context, { contentSha256, documentSha256, id }: Agreement) =>
    signAgreement(signer, id, {
      contentSha256,
      documentSha256,
      signerRole: "代表取締役",
      agrees: true,
    });

  it("tell the signers that they are needed, the others that it is so, and all when it is complete; two who seal at once leave one event", async () => {
    const matrix = await givenMatrix(pair);
    await settleRows(pair, matrix.id);
    const agreement = await fixContent(hospital, matrix.id, "ja");
    const path = `/agreements/${agreement.id}`;

    for (const signer of [hospitalSide.signer, vendorSide.signer, vendorSide.negotiatorWhoSigns]) {
      expect(await kindsOf(signer, path)).toEqual(["signature_needed"]);
    }
    for (const concerned of [hospitalSide.procurement, hospitalSide.negotiator, vendor]) {
      expect(await kindsOf(concerned, path)).toEqual(["content_fixed"]);
    }
    for (const other of [hospital, vendorSide.author, stranger]) {
      expect(await kindsOf(other, path)).toEqual([]);
    }

    await sign(hospitalSide.signer, agreement);
    await sign(vendorSide.signer, agreement);
    const { organizationId } = hospital;
    const order = { agreementId: agreement.id, organizationId };
    await Promise.all([sealAgreement(installation, order), sealAgreement(installation, order)]);

    for (const member of [hospital, hospitalSide.signer, vendorSide.signer, vendor]) {
      expect((await kindsOf(member, path))[0]).toBe("agreement_complete");
    }
    expect(await kindsOf(stranger, path)).toEqual([]);
    for (const reader of [hospital, vendor]) {
      const { links } = await readAuditChain(reader, { after: 0, limit: 1000 });
      const seals = links
        .map(({ text }) => JSON.parse(text))
        .filter(({ deed, subject }) => deed === "agreement.seal" && subject.id === agreement.id);
      expect(seals.map(({ facts }) => facts)).toEqual([
        { step: 1, sha256: expect.any(String) },
        { step: 2, sha256: expect.any(String) },
      ]);
    }
  });
});

describe("asking to read", () => {
  it("is told to those who decide, once, and their word to those who ask", async () => {
    const { id } = await givenOffering(vendor);
    const path = `/offerings/${id}`;
    await requestAccess(hospital, id);
    await requestAccess(hospital, id);

    expect(await kindsOf(vendorSide.negotiator, path)).toEqual(["access_requested"]);
    expect(await kindsOf(vendorSide.signer, path)).toEqual([]);
    const wish = (await readAccessRequests(vendor)).find(({ offeringId }) => offeringId === id);
    if (!wish) throw new Error("Nobody asked.");
    await decideAccess(vendor, wish.id, { state: "granted", seen: "open" });
    await decideAccess(vendor, wish.id, { state: "granted", seen: "granted" });
    expect(await kindsOf(hospitalSide.procurement, path)).toEqual(["access_granted"]);
    expect(await kindsOf(hospitalSide.signer, path)).toEqual([]);

    await decideAccess(vendor, wish.id, { state: "declined", seen: "granted" });
    expect(await kindsOf(hospitalSide.procurement, path)).toEqual([
      "access_declined",
      "access_granted",
    ]);
    expect(await kindsOf(stranger, path)).toEqual([]);
  });
});

it("no stranger is told of any deed of the main job", async () => {
  const { items } = await readNotifications(stranger, { limit: 100 });
  expect(items).toEqual([]);
});
