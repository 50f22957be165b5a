import { inviteMember } from "@bunkai/actions/account/invite-member";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import type { Context } from "@bunkai/actions/context";
import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { addFile } from "@bunkai/actions/file/add-file";
import { findRevisionTexts } from "@bunkai/db/stores/revisions";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import { offeringIdSchema, revisionIdSchema } from "@bunkai/domain/id";
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
const [victim, other] = [await givenVictim(installation), await givenVictim(installation)];
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
    (ctx) => renameOrganization(ctx, { name: "改名" }, 1),
    (ctx) => givenRevision(ctx, "onRequest"),
    (ctx, other) => givenMatrix({ hospital: ctx, vendor: other }),
    async (ctx, other) => {
      const { offeringId } = await givenRevision(other, "onRequest");
      await requestAccess(ctx, offeringId);
      const wishes = await readAccessRequests(other);
      const wish = wishes.find((one) => one.offeringId === offeringId);
      if (wish) await decideAccess(other, wish.id, "granted");
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
  it("reaches mails, invitations, contents and keys, and no member, event or notification", async () => {
    const seen = await inSystem(db, async ({ sql }) => rowsOfAnswer(await sql.execute(everyRow)));

    expect([...new Set(seen.map(({ table }) => table))].toSorted()).toEqual([
      "file_chunks",
      "file_contents",
      "files",
      "idempotency_keys",
      "invitations",
      "mails",
    ]);
  });

  it("names files without being able to change them", async () => {
    const change = inSystem(db, ({ sql }) =>
      sql.execute("update files set name = 'x' returning id"),
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

/** A statement that signs an agreement in the name of an organisation. */
function signing(
  matrixId: string | undefined,
  agreementId: string | undefined,
  by: string,
  partyKey: string,
): string {
  return `insert into agreement_signatures values
    ('${matrixId}', '${agreementId}', '${partyKey}', '${by}', 'x', 'x', 'password', 'x', 'x', 'x', now())`;
}

describe("what several organisations share", () => {
  const { ids, partner } = victim;
  const asPartner = (statement: string) =>
    inTenant(
      db,
      { organizationId: partner.organizationId, personId: partner.person.id },
      ({ sql }) => sql.execute(statement),
    );

  it.each([
    [
      "a signature of the other side",
      signing(ids.matrices, ids.agreements, organizationId, "vendor"),
      "42501",
    ],
    [
      "a signature as the other party",
      signing(ids.matrices, ids.agreements, partner.organizationId, "vendor"),
      "23503",
    ],
    [
      "a word of the other side",
      `insert into matrix_moves values ('${ids.matrices}', '${ids.matrix_rows}', gen_random_uuid(), 'accept', 'vendor', 'x', 1, null, null, now())`,
      "42501",
    ],
    ["a signature taken back", "delete from agreement_signatures", "42501"],
    ["another document", "update agreement_documents set bytes = ''", "42501"],
    ["another word than was said", "update matrix_moves set reason = 'x'", "42501"],
    [
      "a further participant, who was not named by the opener",
      `insert into matrix_participants values ('${other.ids.matrices}', '${partner.organizationId}', 'third')`,
      "42501",
    ],
  ])("refuses %s", async (_, statement, sqlState) => {
    expect(await sqlStateOf(asPartner(statement))).toBe(sqlState);
  });
});

describe("a wish to read", () => {
  const wish = (asking: string, state: "open" | "granted") => {
    const decidedAt = state === "open" ? "null" : "now()";
    return inTenant(db, scope, ({ sql }) =>
      sql.execute(
        `insert into access_requests values ('${other.administrator.organizationId}', gen_random_uuid(), '${other.ids.offerings}', '${asking}', 'x', '${state}', now(), ${decidedAt})`,
      ),
    );
  };

  it("is refused in another's name, and when it grants itself", async () => {
    expect(await sqlStateOf(wish(other.partner.organizationId, "open"))).toBe("42501");
    expect(await sqlStateOf(wish(organizationId, "granted"))).toBe("42501");
  });

  it("opens nothing until the vendor grants it", async () => {
    const texts = () =>
      inTenant(db, scope, (tenant) =>
        findRevisionTexts(tenant, [revisionIdSchema.parse(other.ids.revisions)]),
      );
    await requestAccess(victim.administrator, offeringIdSchema.parse(other.ids.offerings));
    const grant = `update access_requests set state = 'granted', decided_at = now() where asking_organization_id = '${organizationId}' returning id`;

    expect(rowsOfAnswer(await inTenant(db, scope, ({ sql }) => sql.execute(grant)))).toEqual([]);
    expect((await texts()).size).toBe(0);
    await asOwner(installation, grant);
    expect((await texts()).size).toBe(1);
  });
});

describe("a row that points to another organisation's", () => {
  it("is refused by the table itself", async () => {
    const crossings = [
      `insert into files values ('${organizationId}', gen_random_uuid(), '${other.contentId}', 'x', 'text/plain', now(), gen_random_uuid())`,
      `insert into file_chunks values ('${organizationId}', '${other.contentId}', 7, '')`,
      `insert into notifications values ('${organizationId}', gen_random_uuid(), '${other.ids.members}', 'mail_failed', '{}', '/', now())`,
      `insert into audit_names values ('${organizationId}', 1000000, 'actor', 'x', 'x')`,
      `insert into disclosures values ('${organizationId}', gen_random_uuid(), '${other.ids.offerings}', 'x', '{}', 1, now())`,
      `insert into answers values ('${organizationId}', '${other.ids.disclosures}', 'x', '{}', 1, now())`,
      `insert into revisions values ('${organizationId}', gen_random_uuid(), '${other.ids.offerings}', 'x', 'sds', 1, 'x', 'x', 'x', 'x', 'public', 'current', now())`,
      `insert into access_requests values ('${organizationId}', gen_random_uuid(), '${other.ids.offerings}', gen_random_uuid(), 'x', 'granted', now(), now())`,
      `insert into contract_annexes values ('${organizationId}', '${other.ids.contracts}', gen_random_uuid(), 'x', 'x', 'x', now())`,
      `insert into agreement_documents values ('${victim.ids.matrices}', '${other.ids.agreements}', 'agreement', 7, 'x', '')`,
      `insert into matrix_moves values ('${victim.ids.matrices}', '${other.ids.matrix_rows}', gen_random_uuid(), 'accept', 'vendor', 'x', 1, null, null, now())`,
      signing(victim.ids.matrices, other.ids.agreements, organizationId, "vendor"),
      signing(victim.ids.matrices, victim.ids.agreements, other.partner.organizationId, "vendor"),
    ];
    for (const crossing of crossings) {
      expect(await sqlStateOf(asOwner(installation, crossing))).toBe("23503");
    }
  });

  it("is impossible in every table: each reference between tenants' rows carries the organisation or the matrix", async () => {
    const references = await asOwner(
      installation,
      `select conname as name, pg_get_constraintdef(c.oid) as rule from pg_constraint c
       where contype = 'f' and connamespace = 'public'::regnamespace and confrelid not in ('organizations'::regclass, 'matrices'::regclass)`,
    );

    expect(references.length).toBeGreaterThan(0);
    expect(
      references.filter(
        ({ rule }) => !/organization_id.*organization_id|matrix_id.*matrix_id/.test(String(rule)),
      ),
    ).toEqual([]);
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
