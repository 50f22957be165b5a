import { getOrganization } from "@bunkai/actions/account/read-account";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { findRevisionTexts } from "@bunkai/db/stores/revisions";
import { inTenant } from "@bunkai/db/tenant";
import { offeringIdSchema, organizationIdSchema, revisionIdSchema } from "@bunkai/domain/id";
import type { Party } from "@bunkai/domain/responsibility/party";
import { describe, expect, it } from "vitest";
import { asOwner, rowsOf as rowsOfAnswer } from "../fixtures/as-owner.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenVictim } from "../fixtures/isolation/victim.ts";
import { givenOffering, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const installation = await givenInstallation();
const { db } = installation;
const [victim, other] = [await givenVictim(installation), await givenVictim(installation)];
const { organizationId } = victim.administrator;
const scope = { organizationId, personId: victim.personId };

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

describe("a matrix", () => {
  it("names every organisation as it is registered, whatever its opener says", async () => {
    const { administrator: vendor, partner: hospital } = victim;
    const { id } = await givenOffering(vendor);
    const values = matrixOf({ hospital, vendor }, { offeringId: id });
    const renamed = values.parties.map((party) => ({ ...party, name: "なりすまし" }));

    const { parties } = await openMatrix(hospital, { ...values, parties: renamed });

    const [one, other] = await Promise.all([hospital, vendor].map(getOrganization));
    expect(parties.map(({ name }) => name).sort()).toEqual([one?.name, other?.name].sort());
  });

  it("seats nobody whom this installation does not know, nor a hospital that another one names", async () => {
    const { administrator: vendor, partner: hospital } = victim;
    const { id } = await givenOffering(vendor);
    const values = matrixOf({ hospital, vendor }, { offeringId: id });
    const unknown = organizationIdSchema.parse("00000000-0000-4000-8000-000000000000");
    const stranger = await givenOrganization(installation, "hospital");
    for (const organizationId of [unknown, stranger.organizationId]) {
      const dealer = { key: "dealer", kind: "dealer" as const, name: "販売店", organizationId };
      const parties = [...values.parties, dealer];
      expect(await refusalOf(openMatrix(hospital, { ...values, parties }))).toMatchObject({
        code: "not_found",
      });
    }
  });

  it("names no registered vendor that does not take part, and fits organisations to their places", async () => {
    const { administrator: vendor, partner: hospital } = victim;
    const { id } = await givenOffering(vendor);
    const values = matrixOf({ hospital, vendor }, { offeringId: id });
    const [own, other] = values.parties;
    if (!own || !other) throw new Error("A matrix has two parties.");
    const { name } = await getOrganization(vendor);
    const third = await givenOrganization(installation, "vendor");
    const misfits: Party[][] = [
      [own, { ...other, organizationId: null }],
      [own, { ...other, organizationId: third.organizationId }],
      [own, other, { key: "dealer", kind: "dealer", name, organizationId: null }],
      [
        { ...own, kind: "vendor" },
        { ...other, kind: "hospital" },
      ],
    ];
    for (const parties of misfits) {
      expect(await refusalOf(openMatrix(hospital, { ...values, parties }))).toMatchObject({
        code: "party_misfit",
      });
    }
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
      `insert into disclosures values ('${organizationId}', gen_random_uuid(), '${other.ids.offerings}', 'x', '{}', 1, now(), null, 'sds')`,
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
