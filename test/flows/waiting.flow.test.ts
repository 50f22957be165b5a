import type { Context } from "@bunkai/actions/context";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { readWaiting } from "@bunkai/actions/notification/read-waiting";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { addSheetImport, markImportApplied } from "@bunkai/db/stores/sheet-imports";
import { inTenant } from "@bunkai/db/tenant";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { importIdSchema } from "@bunkai/domain/id";
import type { WaitingKind } from "@bunkai/domain/notification/waiting";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { talkingParties } from "@bunkai/domain/responsibility/find-open-rows";
import { turnOf } from "@bunkai/domain/responsibility/row-state";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenDraft, givenMatrix, givenSettledMatrix, type Pair } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const installation = await givenInstallation();

async function givenPair(): Promise<Pair> {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

/** How many things of a kind wait, as this member is told. */
async function countsOf(ctx: Context) {
  const kinds = Object.entries(await readWaiting(ctx));
  return Object.fromEntries(kinds.map(([kind, { count }]) => [kind as WaitingKind, count]));
}

const NOTHING = { turns: 0, fixable: 0, signatures: 0, drafts: 0, sections: 0, accessRequests: 0 };

describe("a matrix", () => {
  it("waits for a side with as many rows as it is its turn in, since the other moved", async () => {
    const pair = await givenPair();
    const matrix = await givenMatrix(pair);
    await asOwner(
      installation,
      `delete from matrix_rows where matrix_id = '${matrix.id}' and position > 4`,
    );
    const { rows } = await getMatrix(pair.vendor, matrix.id);
    const talking = talkingParties(matrix.parties);
    const ofVendor = rows.filter((row) => turnOf(row, talking).includes("vendor"));

    const before = (await readWaiting(pair.vendor)).turns;
    const expected = { matrixId: matrix.id, title: matrix.title, rowCount: ofVendor.length };
    expect(before).toEqual({ count: 1, items: [{ ...expected, since: matrix.createdAt }] });
    expect((await readWaiting(pair.hospital)).turns.count).toBe(1);

    installation.clock.pass(1000);
    const [row] = ofVendor;
    if (!row) throw new Error("No row waits.");
    await moveMatrixRow(pair.vendor, matrix.id, row.id, {
      type: "propose",
      assignment: { ...OPEN_ASSIGNMENT, inCharge: "hospital" },
      proposalNumber: row.proposalNumber,
      reason: null,
    });
    const [after] = (await readWaiting(pair.vendor)).turns.items;
    expect(after?.rowCount).toBe(ofVendor.length - 1);
    const { rows: present } = await getMatrix(pair.vendor, matrix.id);
    const others = present.filter(({ id }) => id !== row.id);
    for (const { assignment, id, proposalNumber } of others) {
      const move = { type: "propose", assignment, proposalNumber, reason: null } as const;
      await moveMatrixRow(pair.vendor, matrix.id, id, move);
    }
    const [ofHospital] = (await readWaiting(pair.hospital)).turns.items;
    expect(ofHospital?.since).toBe(installation.now().toISOString());
  });

  it("waits to be fixed once all rows are agreed, and an agreement to be signed by whom has not", async () => {
    const pair = await givenPair();
    const { id } = await givenSettledMatrix(pair);
    for (const side of [pair.hospital, pair.vendor]) {
      expect(await countsOf(side)).toEqual({ ...NOTHING, fixable: 1 });
    }

    const agreement = await storedAgreement(pair, id);
    expect((await readWaiting(pair.vendor)).signatures.items).toEqual([
      {
        agreementId: agreement.id,
        title: agreement.title,
        documentNumber: agreement.documentNumber,
        since: agreement.fixedAt,
      },
    ]);
    expect((await readWaiting(pair.hospital)).signatures.count).toBe(0);
  });

  it("does not wait for those who take no part", async () => {
    const pair = await givenPair();
    await givenMatrix(pair);

    expect(await countsOf(await givenOrganization(installation, "both"))).toEqual(NOTHING);
  });
});

describe("a sheet", () => {
  const answer = (vendor: Context, { id }: Disclosure, itemKey: string) =>
    saveAnswer(vendor, {
      draft: id,
      itemKey,
      answer: { ...UNANSWERED, value: { type: "yes" } },
      version: 0,
    });

  it("waits until it is issued, and again when an answer changes", async () => {
    const { vendor } = await givenPair();
    const draft = await givenDraft(vendor);
    expect((await readWaiting(vendor)).drafts).toMatchObject({
      count: 1,
      items: [{ disclosureId: draft.id, doubtfulRowCount: 0, since: draft.createdAt }],
    });

    await issueRevision(vendor, draft.id, "public");
    expect(await countsOf(vendor)).toEqual(NOTHING);
    installation.clock.pass(1000);
    await answer(vendor, draft, "SDS-L001");
    expect((await readWaiting(vendor)).drafts.count).toBe(1);
    expect(await countsOf(await givenMember(vendor, ["signer"]))).toEqual(NOTHING);
  });

  it("waits with the doubtful rows of the workbook that was read last, until that is taken over", async () => {
    const { vendor } = await givenPair();
    const draft = await givenDraft(vendor);
    await issueRevision(vendor, draft.id, "public");
    installation.clock.pass(1000);
    const id = importIdSchema.parse(crypto.randomUUID());
    const rowOf = (doubtful: boolean) => ({
      match: { how: "wording", score: 1, doubt: doubtful ? "rival" : null },
    });
    const scope = { organizationId: vendor.organizationId, personId: vendor.person.id };
    const inVendor = (work: Parameters<typeof inTenant<void>>[2]) =>
      inTenant(installation.db, scope, work);
    await inVendor((tenant) =>
      addSheetImport(tenant, {
        id,
        disclosureId: draft.id,
        fileName: "記入済み.xlsx",
        sha256: null,
        fingerprint: null,
        reading: { items: [rowOf(true), rowOf(false), rowOf(true)] },
        createdAt: installation.now(),
      }),
    );

    const [waiting] = (await readWaiting(vendor)).drafts.items;
    expect(waiting).toMatchObject({ disclosureId: draft.id, doubtfulRowCount: 2 });
    await inVendor((tenant) => markImportApplied(tenant, id, installation.now()));
    expect(await countsOf(vendor)).toEqual(NOTHING);
  });
});

describe("a wish to read", () => {
  it("waits for the vendor until it is decided", async () => {
    const { hospital, vendor } = await givenPair();
    const draft = await givenDraft(vendor);
    await issueRevision(vendor, draft.id, "onRequest");
    await requestAccess(hospital, draft.offeringId);

    expect(await countsOf(vendor)).toEqual({ ...NOTHING, accessRequests: 1 });
    expect(await countsOf(hospital)).toEqual(NOTHING);
    const [wish] = await readAccessRequests(vendor);
    if (!wish) throw new Error("Nobody asked.");
    await decideAccess(vendor, wish.id, { state: "declined", seen: "open" });
    expect(await countsOf(vendor)).toEqual(NOTHING);
  });
});
