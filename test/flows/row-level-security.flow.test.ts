import { inviteMember } from "@bunkai/actions/account/invite-member";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import type { Context } from "@bunkai/actions/context";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { addFile } from "@bunkai/actions/file/add-file";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { asOwner, rowsOf as rowsOfAnswer } from "../fixtures/as-owner.ts";
import { bytesOf } from "../fixtures/bytes.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { everyRow, rowsSeen, rowsVisibleTo, tenantTables } from "../fixtures/isolation/rows-of.ts";
import { givenVictim } from "../fixtures/isolation/victim.ts";
import { givenMatrix, givenRevision } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization, givenPerson } from "../fixtures/people.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const installation = await givenInstallation();
const { db } = installation;
const victim = await givenVictim(installation);
// Somebody else has rows everywhere too.
await givenVictim(installation);
const { organizationId } = victim.administrator;
const scope = { organizationId, personId: victim.personId };

/** All rows that an organisation sees when a query forgets to name it. */
function seenBy({ organizationId }: Context) {
  return inTenant(db, { organizationId, personId: null }, async ({ sql }) =>
    rowsOfAnswer(await sql.execute(rowsSeen)),
  );
}

describe("a query that forgets to name the organisation", () => {
  const deeds: ((ctx: Context, other: Context) => Promise<unknown>)[] = [
    (ctx) => givenMember(ctx, ["viewer"]),
    (ctx) =>
      inviteMember(ctx, { email: givenPerson(installation).person.email, roles: ["author"] }),
    (ctx) => addFile(ctx, { name: "a.txt", bytes: bytesOf("the same bytes everywhere") }),
    (ctx) => renameOrganization(ctx, { name: `改名 ${ctx.organizationId}` }, 1),
    (ctx) => givenRevision(ctx, "onRequest"),
    (ctx, other) => givenMatrix({ hospital: ctx, vendor: other }),
    async (ctx, other) => {
      const { offeringId } = await givenRevision(other, "onRequest");
      await requestAccess(ctx, offeringId);
      const wishes = await readAccessRequests(other);
      const wish = wishes.find((one) => one.offeringId === offeringId);
      if (wish) await decideAccess(other, wish.id, { state: "granted", seen: "open" });
    },
  ];
  const stories = fc.array(fc.record({ by: fc.nat(2), deed: fc.constantFrom(...deeds) }), {
    maxLength: 8,
  });

  it("sees what its own organisation has a part in, what is published, and no more, whatever all of them did", async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const organizations = [
          await givenOrganization(installation, "vendor"),
          await givenOrganization(installation, "hospital"),
          await givenOrganization(installation, "both"),
        ];
        for (const { by, deed } of story) {
          const [ctx, other] = [organizations[by], organizations[(by + 1) % 3]];
          // Not everybody sells: such a deed is refused, which changes nothing either.
          if (ctx && other) await deed(ctx, other).catch(() => null);
        }
        for (const ctx of organizations) {
          const { organizationId } = ctx;
          const visible = await asOwner(
            installation,
            rowsVisibleTo({ organizationId, personId: organizationId }),
          );
          expect(await seenBy(ctx)).toEqual(visible);
        }
      }),
      { numRuns: 2 },
    );
  });

  it.each(tenantTables)(
    "finds rows of %s in its own organisation, and none outside any scope",
    async (table) => {
      const inside = await inTenant(db, scope, ({ sql }) => sql.execute(`select from ${table}`));
      const outside = await db.app.execute(`select from ${table}`);

      expect(rowsOfAnswer(inside).length).toBeGreaterThan(0);
      expect(rowsOfAnswer(outside)).toEqual([]);
    },
  );

  it("sees nothing but what is published in the name of an organisation that does not exist", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    const nowhere = { ...victim.administrator, organizationId: nobody } as Context;
    const published = rowsVisibleTo({ organizationId: nobody, personId: nobody });

    expect(await seenBy(nowhere)).toEqual(await asOwner(installation, published));
  });

  it("leaves nothing behind in the connection that it used", async () => {
    await inTenant(db, scope, ({ sql }) => sql.execute("select 1"));
    const settings = await db.app.execute(
      "select current_setting('app.organization_id', true) as organization, current_setting('app.system', true) as system",
    );

    expect(
      rowsOfAnswer(settings)
        .flatMap((row) => Object.values(row))
        .join(""),
    ).toBe("");
  });
});

describe("the installation's own scope", () => {
  it("reaches mails, invitations, contents, keys, received copies and the heads of chains, and no member, event or notification", async () => {
    const seen = await inSystem(db, async ({ sql }) => rowsOfAnswer(await sql.execute(everyRow)));

    expect([...new Set(seen.map(({ table }) => table))].toSorted()).toEqual([
      "api_keys",
      "audit_head_seals",
      "audit_head_stamps",
      "audit_heads",
      "file_chunks",
      "file_contents",
      "files",
      "guest_links",
      "idempotency_keys",
      "identity_providers",
      "invitations",
      "mails",
      // To tell whoever holds a copy that its vendor has issued it.
      "received_copies",
    ]);
  });

  it("names files without being able to change them", async () => {
    const change = inSystem(db, ({ sql }) =>
      sql.execute("update files set removed_at = now() returning id"),
    );

    expect(rowsOfAnswer(await change)).toEqual([]);
  });
});

describe("sign-in data", () => {
  it.each(["user", "session", "account", "verification", "rate_limit"])(
    "in auth.%s are out of the application's reach",
    async (table) => {
      expect(await sqlStateOf(db.app.execute(`select * from auth."${table}"`))).toBe("42501");
    },
  );

  it.each(["members", "mails", "audit_events", "pgboss.job"])(
    "are all that the sign-in's login reaches: %s is not",
    async (table) => {
      expect(await sqlStateOf(db.auth.execute(`select * from ${table}`))).toBe("42501");
    },
  );

  it("are within reach of the sign-in's login, in a transaction too", async () => {
    const count = `select count(*)::int as n from auth."user"`;

    expect(rowsOfAnswer(await db.auth.execute(count))).toEqual([{ n: 0 }]);
    const inside = await db.auth.transaction((tx) => tx.execute(count));
    expect(rowsOfAnswer(inside)).toEqual([{ n: 0 }]);
  });
});

describe("the audit chain", () => {
  it.each([
    "update audit_events set text = 'x'",
    "delete from audit_events",
    "truncate audit_events",
    "delete from audit_heads",
    "update audit_names set value = 'x'",
  ])("refuses the application: %s", async (statement) => {
    const deed = inTenant(db, scope, ({ sql }) => sql.execute(statement));

    expect(await sqlStateOf(deed)).toBe("42501");
  });
});

// On PGlite there is one connection, and it belongs to the owner: only a server can lock the door behind a role.
if (inject("engine") === "postgres") {
  describe("the application's login on a server", () => {
    it.each([
      ["reset role", "select * from members", null],
      ["set row_security = off", "select * from members", "42501"],
      ["set role postgres", "select 1", "42501"],
      ["set session authorization postgres", "select 1", "42501"],
      ["set role bunkai_auth", `select * from auth."user"`, "42501"],
      ["select 1", "alter table members disable row level security", "42501"],
      ["select 1", "create policy planted on members using (true)", "42501"],
      ["select 1", "create table planted (id int)", "42501"],
      ["select 1", "grant bunkai_auth to current_user", "42501"],
    ])("gains nothing by %s, %s", async (first, second, sqlState) => {
      const attempt = db.app.transaction(async (tx) => {
        await tx.execute(first);
        return rowsOfAnswer(await tx.execute(second));
      });

      if (sqlState) expect(await sqlStateOf(attempt)).toBe(sqlState);
      else expect(await attempt).toEqual([]);
    });
  });
}
