import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { performFor } from "@bunkai/actions/perform";
import { inTenant } from "@bunkai/db/tenant";
import { parseAuditEvent } from "@bunkai/proof/audit/audit-event";
import { commitmentOf } from "@bunkai/proof/audit/commitment";
import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { chainOf, contradictionsBetween, findingsIn } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";

const installation = await givenInstallation();

/** A deed that touches its own organisation and perhaps others, in the order given. */
function touch(ctx: Context, others: readonly Context[]): Promise<null> {
  return performFor(ctx, ctx.organizationId, "test.touch", async (tenant) => {
    await tenant.sql.execute("select 1");
    const subject = { kind: "test", id: "1" };
    const abroad = others.map(({ organizationId }) => ({ organizationId, subject }));
    return { result: null, events: [{ subject, names: { told: ctx.person.name } }, ...abroad] };
  });
}

/** Every request later than the one before it, as on a real clock. */
function onTickingClock(ctx: Context): Context {
  const now = () => {
    installation.clock.pass(1);
    return installation.clock.now();
  };
  return { ...ctx, installation: { ...installation, now } };
}

async function givenOrganizations(count: number): Promise<Context[]> {
  const organizations: Context[] = [];
  for (let made = 0; made < count; made += 1) {
    organizations.push(onTickingClock(await givenOrganization(installation)));
  }
  return organizations;
}

describe("200 deeds at once, many of them on several organisations", () => {
  it("wait for each other without stopping each other, and leave whole chains", async () => {
    const organizations = await givenOrganizations(4);
    const shuffled = fc.sample(fc.shuffledSubarray(organizations, { minLength: 1 }), {
      numRuns: 200,
      seed: 1,
    });
    const deeds = shuffled.map(([first, ...others]) => first && touch(first, others));

    const outcomes = await Promise.allSettled(deeds);

    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
    const findings = await Promise.all(organizations.map(findingsIn));
    expect(findings.flat()).toEqual([]);
    expect(await contradictionsBetween(organizations)).toEqual([]);
    const lengths = await Promise.all(
      organizations.map(async (ctx) => (await chainOf(ctx)).links.length),
    );
    // One event for each organisation touched, and the founding of each.
    expect(lengths.reduce((sum, length) => sum + length)).toBe(shuffled.flat().length + 4);
  });
});

describe("a deed on two organisations", () => {
  it("notes in each chain where the other one ended before", async () => {
    const [one, other] = await givenOrganizations(2);
    if (!one || !other) throw new Error("Two organisations were asked for.");
    const [before, beforeOther] = [(await chainOf(one)).head, (await chainOf(other)).head];

    await touch(one, [other]);

    const events = await Promise.all(
      [one, other].map(async (ctx) =>
        parseAuditEvent((await chainOf(ctx)).links.at(-1)?.text ?? ""),
      ),
    );
    expect(events.map(({ counterparts }) => counterparts)).toEqual([
      [{ organizationId: other.organizationId, ...beforeOther }],
      [{ organizationId: one.organizationId, ...before }],
    ]);
  });

  it("may leave its event in the other organisation only", async () => {
    const [one, other] = await givenOrganizations(2);
    if (!one || !other) throw new Error("Two organisations were asked for.");
    const { organizationId } = other;

    const seenAfterwards = await performFor(one, one.organizationId, "test.touch", async () => ({
      result: null,
      events: [{ organizationId, subject: { kind: "test", id: "1" } }],
    }));

    expect(seenAfterwards).toBeNull();
    expect((await chainOf(other)).links).toHaveLength(2);
    expect((await chainOf(one)).links).toHaveLength(1);
    expect(await findingsIn(other)).toEqual([]);
  });

  it("is refused with two events in one chain, which no counterpart could answer", async () => {
    const [one] = await givenOrganizations(1);
    if (!one) throw new Error("An organisation was asked for.");

    await expect(touch(one, [one])).rejects.toThrow("Two events of one deed in one chain.");
    expect((await chainOf(one)).links).toHaveLength(1);
  });
});

describe("names in the chain", () => {
  it("are bound by commitments while they are kept", async () => {
    const [ctx] = await givenOrganizations(1);
    if (!ctx) throw new Error("An organisation was asked for.");
    await touch(ctx, []);
    const kept = await asOwner(
      installation,
      `select field, salt, value from audit_names where organization_id = '${ctx.organizationId}' and sequence = 2`,
    );
    const { actor, names } = parseAuditEvent((await chainOf(ctx)).links.at(-1)?.text ?? "");

    const commitments = Object.fromEntries(
      kept.map(({ field, salt, value }) => [field, commitmentOf(String(salt), String(value))]),
    );
    expect(commitments).toEqual({ actor: actor.commitment, ...names });
    expect(kept.map(({ value }) => value)).toEqual(["花子", "花子"]);
  });

  it("can be erased by the application, and the chain stays whole", async () => {
    const administrator = await givenOrganization(installation);
    await givenMember(administrator, ["viewer"]);
    const { organizationId, person } = administrator;
    const texts = (await chainOf(administrator)).links.map(({ text }) => text).join();

    await inTenant(installation.db, { organizationId, personId: person.id }, ({ sql }) =>
      sql.execute("delete from audit_names"),
    );

    const { items } = await readAudit(administrator, { limit: 100 });
    const erased = { field: "actor", state: "erased", value: null };
    expect(items.map(({ content }) => content?.actorName)).toEqual([erased, erased, erased]);
    const findings = await findingsIn(administrator);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["name_erased"]));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["notice"]));
    expect(texts).not.toMatch(/花子|太郎|example\.org/);
  });
});

describe("a chain that somebody has changed behind the application's back", () => {
  it.each([
    [
      "a rewritten text",
      "update audit_events set text = replace(text, '2026', '2025') where sequence = 2",
      ["hash_mismatch"],
    ],
    [
      "a missing event",
      "delete from audit_names where sequence = 2; delete from audit_events where sequence = 2",
      ["gap"],
    ],
    [
      "a cut tail",
      "delete from audit_names where sequence = 4; delete from audit_events where sequence = 4",
      ["tail_missing"],
    ],
  ])("shows %s", async (_, statements, kinds) => {
    const administrator = await givenOrganization(installation, "hospital");
    for (const version of [1, 2, 3]) {
      await renameOrganization(administrator, { name: `名前 ${version}` }, version);
    }
    const own = ` and organization_id = '${administrator.organizationId}'`;

    for (const statement of statements.split("; ")) await asOwner(installation, statement + own);

    expect((await findingsIn(administrator)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("a deed that breaks in the middle", () => {
  /** Renames, and then comes upon something. */
  const renameAnd = (ctx: Context, then: (processId: number) => Promise<unknown>) =>
    performFor(ctx, ctx.organizationId, "test.break", async ({ sql }) => {
      await sql.execute(
        `update organizations set name = 'half done' where id = '${ctx.organizationId}'`,
      );
      const answer = await sql.execute("select pg_backend_pid() as pid");
      const [row] = Array.isArray(answer) ? answer : (answer as { rows: { pid: number }[] }).rows;
      await then(Number(row?.pid));
      await sql.execute("select 1");
      return { result: null, events: [{ subject: { kind: "test", id: "1" } }] };
    });

  async function stateOf(ctx: Context) {
    const { items } = await readAudit(ctx, { limit: 100 });
    return {
      names: await asOwner(
        installation,
        `select name from organizations where id = '${ctx.organizationId}'`,
      ),
      items,
    };
  }

  it("has done nothing when it throws", async () => {
    const ctx = await givenOrganization(installation);
    const before = await stateOf(ctx);

    await expect(renameAnd(ctx, () => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");

    expect(await stateOf(ctx)).toEqual(before);
  });

  // The embedded database has no connection that could break.
  if (inject("engine") === "postgres") {
    it("has done nothing when its connection is cut, and the next deed finds another one", async () => {
      const ctx = await givenOrganization(installation);
      const before = await stateOf(ctx);

      const cut = renameAnd(ctx, (pid) =>
        asOwner(installation, `select pg_terminate_backend(${pid})`),
      );

      await expect(cut).rejects.toThrow();
      expect(await stateOf(ctx)).toEqual(before);
      await renameOrganization(ctx, { name: "次の名前" }, 1);
      expect(await findingsIn(ctx)).toEqual([]);
    });
  }
});
