import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { checkChain } from "@bunkai/actions/audit/check-chain";
import { readSignedHeads, readWitness } from "@bunkai/actions/audit/read-audit";
import { signHeads } from "@bunkai/actions/audit/sign-heads";
import { stampHeads } from "@bunkai/actions/audit/stamp-heads";
import type { Context } from "@bunkai/actions/context";
import { readAuditWitness } from "@bunkai/proof/audit/audit-witness";
import { verifyAuditChain } from "@bunkai/proof/audit/verify-chain";
import { verifyHeadSeal } from "@bunkai/proof/audit/verify-head-seal";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { chainOf } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMatrix } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RESTRICT_VIOLATION = "23001";

const installation = await givenInstallation();
const ALL = { after: 0, limit: 1_000 };

async function headsOf(reader: Context) {
  return (await readSignedHeads(reader, ALL)).heads;
}

let version = 1;
async function move(reader: Context): Promise<void> {
  await renameOrganization(reader, { name: `名 ${version}` }, version);
  version += 1;
}

describe("signing the heads", () => {
  it("signs each chain once a Japanese day, and only where it has moved", async () => {
    version = 1;
    const reader = await givenOrganization(installation);
    await signHeads(installation);
    await move(reader);
    await signHeads(installation);
    expect((await headsOf(reader)).map(({ sequence }) => sequence)).toEqual([1]);

    installation.clock.pass(DAY_MS);
    await Promise.all([signHeads(installation), signHeads(installation)]);
    await signHeads(installation);
    expect((await headsOf(reader)).map(({ sequence }) => sequence)).toEqual([1, 2]);

    installation.clock.pass(DAY_MS);
    await signHeads(installation);
    expect(await headsOf(reader)).toHaveLength(2);
  });

  it("signs what anybody can check with the installation's certificate, and adds no event", async () => {
    const reader = await givenOrganization(installation);
    const { head } = await chainOf(reader);
    await signHeads(installation);
    expect((await chainOf(reader)).head).toEqual(head);

    const { certificates, heads } = await readSignedHeads(reader, ALL);
    const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
    const [signed] = heads;
    const seal = { text: signed?.text ?? "", signature: bytes(signed?.signature ?? "") };
    const trusted = certificates.map(bytes);
    expect(await verifyHeadSeal(seal, trusted)).toEqual({
      state: "sealed",
      statement: expect.objectContaining({ ...head, organizationId: reader.organizationId }),
    });
    expect(await verifyHeadSeal(seal, [])).toMatchObject({ state: "unknown_certificate" });
    const other = { ...seal, text: seal.text.replace('"sequence":1', '"sequence":2') };
    expect(await verifyHeadSeal(other, trusted)).toMatchObject({ state: "wrong_signature" });
    const broken = { ...seal, signature: seal.signature.with(9, (seal.signature[9] ?? 0) ^ 1) };
    expect(await verifyHeadSeal(broken, trusted)).toMatchObject({ state: "wrong_signature" });
  });

  it("keeps what was signed, whoever asks: the owner of the tables too", async () => {
    const { organizationId } = await givenOrganization(installation);
    await signHeads(installation);
    const where = `where organization_id = '${organizationId}'`;
    for (const statement of [
      `update audit_head_seals set hash = 'x' ${where}`,
      `delete from audit_head_seals ${where}`,
    ]) {
      expect(await sqlStateOf(asOwner(installation, statement))).toBe(RESTRICT_VIOLATION);
    }
  });

  it("asks no authority when none is configured, and fails aloud when none answers rightly", async () => {
    const reader = await givenOrganization(installation);
    await signHeads(installation);
    await stampHeads(installation);
    const away = {
      address: "https://away.example.org",
      ask: () => Promise.reject(new Error("away")),
    };
    const liar = {
      address: "https://liar.example.org",
      ask: async () => new Uint8Array([0x30, 0]),
    };
    const stamping = stampHeads({ ...installation, timeStampers: [away, liar] });
    await expect(stamping).rejects.toThrow(/away/u);
    expect((await headsOf(reader)).map(({ stamp }) => stamp)).toEqual([null]);
  });
});

/** Cuts the last events off a chain, so that the database itself looks whole: as somebody might who owns it. */
async function cutTail({ organizationId }: Context, count: number): Promise<void> {
  const own = `organization_id = '${organizationId}'`;
  const [head] = await asOwner(installation, `select sequence from audit_heads where ${own}`);
  const last = Number(head?.sequence) - count;
  for (const statement of [
    `delete from audit_names where ${own} and sequence > ${last}`,
    `delete from audit_events where ${own} and sequence > ${last}`,
    `update audit_heads set sequence = ${last}, hash = (select hash from audit_events where ${own} and sequence = ${last}) where ${own}`,
  ]) {
    await asOwner(installation, statement);
  }
}

describe("a tail that was cut off with its head", () => {
  it("is found by the head that was signed before", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    await givenMatrix({ hospital, vendor: await givenOrganization(installation) });
    await signHeads(installation);
    const sealed = await headsOf(hospital);
    const before = (await chainOf(hospital)).head?.sequence ?? 0;
    const whole = await checkChain(hospital, (await chainOf(hospital)).head, sealed);
    expect(whole.findings).toEqual([]);

    await cutTail(hospital, 1);

    const { findings } = await checkChain(hospital, (await chainOf(hospital)).head, sealed);
    expect(findings).toMatchObject([
      { kind: "tail_missing", sequence: before, sequenceLast: before, source: { kind: "sealed" } },
    ]);
  });

  it("is found by what the counterpart hands over, which tells of nothing but what the two did together", async () => {
    const hospital = await givenOrganization(installation, "hospital");
    const vendor = await givenOrganization(installation);
    await givenMatrix({ hospital, vendor });
    const statement = await readWitness(vendor, hospital.organizationId);
    const witness = readAuditWitness(statement);
    expect(witness).toMatchObject({ organizationId: vendor.organizationId, events: 1 });
    expect(statement).not.toContain("offering.add");
    const expected = { organizationId: hospital.organizationId, evidence: witness.evidence };
    expect(verifyAuditChain((await chainOf(hospital)).links, expected).findings).toEqual([]);

    await cutTail(hospital, 1);

    const { links } = await chainOf(hospital);
    expect(verifyAuditChain(links, expected).findings).toMatchObject([
      { kind: "tail_missing", source: { organizationId: vendor.organizationId } },
    ]);
  });

  it("leaves nothing to hand over to an organisation that one has nothing to do with", async () => {
    const [one, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    await expect(readWitness(one, other.organizationId)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
