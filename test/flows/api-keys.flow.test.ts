import { randomUUID } from "node:crypto";
import { createApiKey } from "@bunkai/actions/account/create-api-key";
import { readHeld } from "@bunkai/actions/account/hand-over";
import { openApiKey } from "@bunkai/actions/account/open-api-key";
import { readApiKeys } from "@bunkai/actions/account/read-api-keys";
import { readFacilities } from "@bunkai/actions/account/read-facilities";
import { revokeApiKey } from "@bunkai/actions/account/revoke-api-key";
import { warnOfKeys } from "@bunkai/actions/account/warn-of-keys";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context, KeyContext } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { readContracts } from "@bunkai/actions/contract/read-contracts";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { sweep } from "@bunkai/actions/operation/sweep";
import { API_KEY_WARNED_DAYS } from "@bunkai/domain/account/api-key";
import { type ApiKeyScope, apiKeyScopes } from "@bunkai/domain/account/api-key-scope";
import { facilityIdSchema } from "@bunkai/domain/id";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { findingsIn } from "../fixtures/audit-chains.ts";
import { givenGroup, recordOf } from "../fixtures/group.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { contractOf } from "../fixtures/isolation/main-job-rows.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const PAGE = { limit: 100 };
const ADDRESS = "192.0.2.7";

const installation = await givenInstallation();

async function givenKey(
  administrator: Context,
  scopes: ApiKeyScope[] = [...apiKeyScopes],
  validDays = 30,
) {
  return createApiKey(administrator, { name: "電子カルテ連携", scopes, validDays });
}

/** A program that acts by a key, as the edge lets it in. */
async function programOf(secret: string): Promise<KeyContext> {
  const { organizationId, ...apiKey } = await openApiKey(installation, secret, ADDRESS);
  return { installation, language: "ja", organizationId, apiKey };
}

describe("a key", () => {
  it("acts for the whole group, and what it makes is nobody's until it is given to somebody", async () => {
    const { administrator, clinic, contracts } = await givenGroup(installation);
    const program = await programOf((await givenKey(administrator, ["contracts.write"])).secret);

    const { id } = await addContract(program, recordOf(clinic.id));
    expect(await readFacilities(program)).toHaveLength(2);
    const ids = (await readContracts(program, PAGE)).items.map((one) => one.id);
    expect(ids.toSorted()).toEqual(
      [id, ...Object.values(contracts).map((one) => one.id)].toSorted(),
    );
    expect(await readHeld(administrator, null)).toMatchObject([{ kind: "contract", id }]);
    const foreign = recordOf(facilityIdSchema.parse(randomUUID()));
    expect((await refusalOf(addContract(program, foreign))).code).toBe("facility_unusable");
  });

  it("is kept as a hash alone: nothing in the database says its secret, nor does the chain", async () => {
    const administrator = await givenOrganization(installation);
    const request = { ...administrator, idempotency: { key: randomUUID(), requestHash: "x" } };
    const { key, secret } = await createApiKey(request, {
      name: "連携",
      scopes: ["audit.read"],
      validDays: 1,
    });

    const kept = await asOwner(
      installation,
      `select row_to_json(k)::text as text from api_keys k union all
       select text from audit_events union all select coalesce(result, '') from idempotency_keys`,
    );
    const text = JSON.stringify(kept);
    expect(text).toContain(key.start);
    expect(text).not.toContain(secret.slice(key.start.length));
    expect(await programOf(secret)).toMatchObject({ organizationId: administrator.organizationId });
  });

  it("works until its last moment, and is refused in one way whatever is wrong with it", async () => {
    const administrator = await givenOrganization(installation);
    const { secret } = await givenKey(administrator, ["contracts.read"], 1);
    const revoked = await givenKey(administrator);
    await revokeApiKey(administrator, revoked.key.id);
    installation.clock.pass(DAY_MS - 1);
    await expect(programOf(secret)).resolves.toMatchObject({ apiKey: { name: "電子カルテ連携" } });

    installation.clock.pass(1);
    const never = `${secret.slice(0, -1)}${secret.endsWith("0") ? "1" : "0"}`;
    const refusals = [];
    for (const wrong of [secret, revoked.secret, never, "bunkai_", ""]) {
      refusals.push(await refusalOf(programOf(wrong)));
    }
    expect(refusals).toEqual(refusals.map(() => ({ code: "key_refused", facts: {} })));
  });

  it("is revoked once, and by nobody of another organisation", async () => {
    const administrator = await givenOrganization(installation);
    const { key, secret } = await givenKey(administrator);
    const stranger = await givenOrganization(installation);
    const author = await givenMember(administrator, ["author"]);

    expect((await refusalOf(revokeApiKey(stranger, key.id))).code).toBe("not_found");
    expect((await refusalOf(revokeApiKey(author, key.id))).code).toBe("not_allowed");
    await expect(programOf(secret)).resolves.toBeTruthy();

    expect(await revokeApiKey(administrator, key.id)).toMatchObject({ state: "revoked" });
    expect((await refusalOf(revokeApiKey(administrator, key.id))).code).toBe("not_found");
    expect((await refusalOf(programOf(secret))).code).toBe("key_refused");
  });

  it("shows its last use to the minute, and writes no more often", async () => {
    const administrator = await givenOrganization(installation);
    const { secret } = await givenKey(administrator);
    const lastUse = async () => {
      const [key] = (await readApiKeys(administrator, PAGE)).items;
      return key && [key.lastUsedAt, key.lastUsedAddress];
    };
    expect(await lastUse()).toEqual([null, null]);

    const first = installation.now().toISOString();
    await programOf(secret);
    installation.clock.pass(MINUTE_MS - 1);
    await openApiKey(installation, secret, "198.51.100.1");
    expect(await lastUse()).toEqual([first, ADDRESS]);

    installation.clock.pass(1);
    const later = installation.now().toISOString();
    await openApiKey(installation, secret, "198.51.100.1");
    expect(await lastUse()).toEqual([later, "198.51.100.1"]);
  });
});

describe("what a key does", () => {
  it("is recorded under its name and id, in a chain that anybody can verify", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const { key, secret } = await givenKey(administrator, ["contracts.write"]);
    await addContract(await programOf(secret), contractOf("R8-1"));

    const [event] = (await readAudit(administrator, PAGE)).items;
    expect(event?.content).toMatchObject({
      deed: "contract.add",
      actorKind: "apiKey",
      actorId: key.id,
      actorName: { field: "actor", state: "kept", value: "電子カルテ連携" },
    });
    expect(await findingsIn(administrator)).toEqual([]);
  });

  it("happens once for a request that comes twice, and apart from the same words of another key", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const [one, other] = [await givenKey(administrator), await givenKey(administrator)];
    const idempotency = { key: randomUUID(), requestHash: "the content" };
    const add = async (secret: string, number: string) =>
      addContract({ ...(await programOf(secret)), idempotency }, contractOf(number));

    const first = await add(one.secret, "R8-1");
    expect(await add(one.secret, "R8-1")).toEqual(first);
    expect((await add(other.secret, "R8-2")).id).not.toBe(first.id);
    expect((await readContracts(administrator, PAGE)).items).toHaveLength(2);
  });

  it("is no more than its scopes hold, and says which would do", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const program = await programOf((await givenKey(administrator, ["contracts.read"])).secret);

    expect((await readContracts(program, PAGE)).items).toEqual([]);
    expect(await refusalOf(addContract(program, contractOf("R8-1")))).toEqual({
      code: "key_scope_missing",
      facts: { deed: "contract.write", scopes: ["contracts.write"] },
    });
  });
});

describe("bad keys from one address", () => {
  const bad = (address: string | null) => refusalOf(openApiKey(installation, "wrong", address));

  it("are no longer heard after twenty within a minute, while a good key still is", async () => {
    installation.clock.pass(DAY_MS);
    const { secret } = await givenKey(await givenOrganization(installation));
    const answers = [];
    for (let count = 0; count < 22; count += 1) answers.push(await bad(ADDRESS));

    const codes = answers.map(({ code }) => code);
    expect(codes).toEqual([
      ...Array(20).fill("key_refused"),
      ...Array(2).fill("too_many_requests"),
    ]);
    expect(answers.at(-1)?.facts).toEqual({ retryAfterSeconds: 60 });
    expect((await bad("198.51.100.9")).code).toBe("key_refused");
    await expect(programOf(secret)).resolves.toBeTruthy();

    installation.clock.pass(MINUTE_MS);
    expect((await bad(ADDRESS)).code).toBe("key_refused");
  });

  it("are forgotten by the sweep a day later, as all counters are, and not before", async () => {
    await bad(ADDRESS);
    const old = installation.now().getTime() - 1;
    await asOwner(
      installation,
      `insert into auth.rate_limit (key, count, last_request) values ('somebody', 1, ${old})`,
    );
    const left = async () => {
      await sweep(installation);
      const rows = await asOwner(installation, "select key from auth.rate_limit order by key");
      return rows.map(({ key }) => key);
    };
    installation.clock.pass(DAY_MS);
    expect(await left()).toEqual([`api-key ${ADDRESS}`]);
    installation.clock.pass(1);
    expect(await left()).toEqual([]);
  });

  it("count for the whole network where it is one of version 6", async () => {
    installation.clock.pass(DAY_MS);
    for (let host = 1; host <= 20; host += 1) await bad(`2001:db8:0:7::${host}`);
    expect((await bad("2001:db8:0:7:ffff::1")).code).toBe("too_many_requests");
    expect((await bad("2001:db8:0:8::1")).code).toBe("key_refused");
  });
});

describe("a key that ends within two weeks", () => {
  it("is told to the administrators once, and to nobody else", async () => {
    const administrator = await givenOrganization(installation);
    const author = await givenMember(administrator, ["author"]);
    await givenKey(administrator, ["audit.read"], API_KEY_WARNED_DAYS + 1);
    const revoked = await givenKey(administrator, ["audit.read"], API_KEY_WARNED_DAYS);
    await revokeApiKey(administrator, revoked.key.id);
    const told = async (ctx: Context) =>
      (await readNotifications(ctx, PAGE)).items.filter(({ kind }) => kind === "api_key_expiring");

    await warnOfKeys(installation);
    expect(await told(administrator)).toEqual([]);

    installation.clock.pass(DAY_MS);
    await warnOfKeys(installation);
    await warnOfKeys(installation);
    expect(await told(administrator)).toMatchObject([
      { facts: { name: "電子カルテ連携" }, path: "/settings/api-keys" },
    ]);
    expect(await told(author)).toEqual([]);
  });
});
