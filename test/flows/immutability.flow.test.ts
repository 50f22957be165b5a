import { tableGuards } from "@bunkai/db/schema/table-classes";
import { inTenant } from "@bunkai/db/tenant";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenVictim } from "../fixtures/isolation/victim.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const PERMISSION_DENIED = "42501";
const CHECK_VIOLATION = "23514";
const RESTRICT_VIOLATION = "23001";

const installation = await givenInstallation();
const { administrator, ids, partner } = await givenVictim(installation);

/** What the application's role may run for the organisation that owns the rows, or takes part in them. */
function attempt(statement: string, { organizationId, person } = administrator) {
  const scope = { organizationId, personId: person.id };
  return sqlStateOf(inTenant(installation.db, scope, ({ sql }) => sql.execute(statement)));
}

/** What was said, issued, signed or recorded, and the few columns beside it that move on. */
const lasting: Readonly<Record<string, readonly string[]>> = {
  agreement_documents: [],
  agreement_signatures: [],
  agreements: [
    "seals_done",
    "completed_at",
    "withdrawn_at",
    "withdrawn_party",
    "withdrawn_by",
    "withdrawal_reason",
  ],
  audit_events: [],
  audit_head_seals: [],
  audit_head_stamps: [],
  comparisons: [],
  legal_persons: [],
  matrix_moves: [],
  matrix_participants: [],
  revision_contents: [],
  revisions: ["state"],
  seal_keys: [],
};

async function columnsOf(table: string): Promise<string[]> {
  const rows = await asOwner(
    installation,
    `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped order by attnum`,
  );
  return rows.map(({ name }) => String(name));
}

describe.each(Object.entries(lasting))("%s", (table, moving) => {
  it("refuses its own writer every update but of what moves on, and every delete", async () => {
    const columns = await columnsOf(table);
    expect(columns).toEqual(expect.arrayContaining([...moving]));
    for (const column of columns.filter((one) => !moving.includes(one))) {
      const sqlState = await attempt(`update ${table} set "${column}" = "${column}"`);
      expect([column, sqlState]).toEqual([column, PERMISSION_DENIED]);
    }
    expect(await attempt(`delete from ${table}`)).toBe(PERMISSION_DENIED);
    expect(await attempt(`truncate ${table} cascade`)).toBe(PERMISSION_DENIED);
  });
});

describe("an annex of a contract", () => {
  it("is taken off or stays as it was attached: nothing of it is ever changed", async () => {
    for (const column of await columnsOf("contract_annexes")) {
      const change = `update contract_annexes set "${column}" = "${column}"`;
      expect([column, await attempt(change)]).toEqual([column, PERMISSION_DENIED]);
    }
  });
});

describe("columns that the classes of tables do not name", () => {
  const named = Object.entries(tableGuards).flatMap(([name, { may }]) => {
    const columns = may.map((right) => /^update \((.+)\)$/u.exec(right)?.[1]).find(Boolean);
    return columns ? [[name.replace("public.", ""), columns.split(", ")] as const] : [];
  });

  it.each(named)("are never updated in %s", async (table, columns) => {
    const others = (await columnsOf(table)).filter((one) => !columns.includes(one));
    for (const column of others) {
      const sqlState = await attempt(`update ${table} set "${column}" = "${column}"`);
      expect([column, sqlState]).toEqual([column, PERMISSION_DENIED]);
    }
  });
});

/** Values that mark a text as taken back by a party of the victim's matrix. */
function withdrawal(at: string, party = "vendor"): string {
  return `withdrawn_at = ${at}, withdrawn_party = '${party}', withdrawn_by = 'x', withdrawal_reason = 'x'`;
}

describe("a text that was taken back", () => {
  it("is marked in one's own name alone, in full, and for ever; it is neither sealed nor signed any more", async () => {
    const other = await givenVictim(installation);
    const { administrator: vendor, ids: own, partner: hospital } = other;
    const set = (values: string, side = vendor) =>
      attempt(`update agreements set ${values} where id = '${own.agreements}'`, side);
    const sign = `insert into agreement_signatures values ('${own.matrices}', '${own.agreements}', 'vendor', '${vendor.organizationId}', 'x', 'x', 'password', 'x', 'x', 'x', now())`;
    const reopen = `update matrices set state = 'talking' where id = '${own.matrices}'`;

    expect(await set(withdrawal("now()", "hospital"))).toBe(PERMISSION_DENIED);
    expect(await set("withdrawn_at = now()")).toBe(CHECK_VIOLATION);
    expect(await attempt(reopen, vendor)).toBe(PERMISSION_DENIED);
    expect(await set(withdrawal("'2026-11-22T00:00:00Z'"))).toBe(null);
    for (const side of [vendor, hospital]) {
      const party = side === vendor ? "vendor" : "hospital";
      expect(await set(withdrawal("now()", party), side)).toBe(RESTRICT_VIOLATION);
      expect(await set("seals_done = 1", vendor)).toBe(RESTRICT_VIOLATION);
    }
    expect(await attempt(sign, vendor)).toBe(RESTRICT_VIOLATION);
    expect(await attempt(reopen, hospital)).toBe(null);
  });
});

describe("a state", () => {
  it("of a revision never becomes current again", async () => {
    const { organizationId } = administrator;
    const again = `update revisions set state = 'current' where organization_id = '${organizationId}'`;

    expect(await attempt(again)).toBe(PERMISSION_DENIED);
  });

  it("of a fixed matrix never changes back, and its rows rest", async () => {
    const fix = `update matrices set state = 'fixed' where id = '${ids.matrices}'`;
    const reopen = `update matrices set state = 'talking' where id = '${ids.matrices}'`;
    const change = `update matrix_rows set accepted_by = '{}' where id = '${ids.matrix_rows}'`;

    expect(await attempt(change, partner)).toBe(null);
    expect(await attempt(fix, partner)).toBe(null);
    for (const side of [administrator, partner]) {
      expect(await attempt(reopen, side)).toBe(PERMISSION_DENIED);
      expect(await attempt(change, side)).toBe(PERMISSION_DENIED);
    }
  });

  it("of an agreement never loses a seal, and is complete once and for ever", async () => {
    const set = (values: string, side = partner) =>
      attempt(`update agreements set ${values} where id = '${ids.agreements}'`, side);

    expect(await set("seals_done = 1")).toBe(null);
    expect(await set("seals_done = 0")).toBe(RESTRICT_VIOLATION);
    expect(await set("seals_done = 2, completed_at = '2026-11-22T00:00:00Z'")).toBe(null);
    for (const side of [administrator, partner]) {
      expect(await set("seals_done = 1", side)).toBe(RESTRICT_VIOLATION);
      expect(await set("seals_done = 3", side)).toBe(RESTRICT_VIOLATION);
      expect(await set("completed_at = null", side)).toBe(RESTRICT_VIOLATION);
      expect(await set("completed_at = now()", side)).toBe(RESTRICT_VIOLATION);
      expect(await set(withdrawal("now()"), side)).toBe(RESTRICT_VIOLATION);
    }
    expect(await set("seals_done = seals_done, completed_at = completed_at")).toBe(null);
  });
});
