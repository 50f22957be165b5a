import { randomUUID } from "node:crypto";
import { addFacility, changeFacility } from "@bunkai/actions/account/change-facilities";
import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { limitMember } from "@bunkai/actions/account/limit-member";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { attachAgreement } from "@bunkai/actions/contract/attach-agreement";
import { changeContract } from "@bunkai/actions/contract/change-contract";
import { getContract, readContracts } from "@bunkai/actions/contract/read-contracts";
import {
  addContractAnnex,
  changeContract as changeStored,
  findContract,
  listContracts,
} from "@bunkai/db/stores/contracts";
import { inTenant } from "@bunkai/db/tenant";
import type { Facility } from "@bunkai/domain/account/facility";
import type { Contract, ContractValues } from "@bunkai/domain/contract/contract";
import { agreementIdSchema, contractIdSchema, type FacilityId } from "@bunkai/domain/id";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOwner, rowsOf } from "../fixtures/as-owner.ts";
import { facilityOf } from "../fixtures/facility.ts";
import { givenHttp } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { contractOf } from "../fixtures/isolation/main-job-rows.ts";
import { givenMatrix } from "../fixtures/main-job.ts";
import { contextOf, givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const ALL = { limit: 100 };
const PERMISSION_DENIED = "42501";
const installation = await givenInstallation();

const recordOf = (
  facilityId: FacilityId | null,
  number: string = randomUUID(),
): ContractValues => ({
  ...contractOf(number),
  facilityId,
});

type Group = {
  readonly administrator: Context;
  readonly hospital: Facility;
  readonly clinic: Facility;
  /** A contract of each site and one of the whole group. */
  readonly contracts: { readonly hospital: Contract; readonly clinic: Contract; whole: Contract };
  /** Procurement of the clinic alone. */
  readonly limited: Context;
};

async function givenGroup(): Promise<Group> {
  const administrator = await givenOrganization(installation, "hospital");
  const hospital = await addFacility(administrator, facilityOf("市民病院"));
  const clinic = await addFacility(administrator, facilityOf("東診療所"));
  const contracts = {
    hospital: await addContract(administrator, recordOf(hospital.id)),
    clinic: await addContract(administrator, recordOf(clinic.id)),
    whole: await addContract(administrator, recordOf(null)),
  };
  const member = await givenMember(administrator, ["procurement"]);
  await limitMember(administrator, member.memberId, { facilityIds: [clinic.id] }, 1);
  return { administrator, hospital, clinic, contracts, limited: await again(member) };
}

/** The member as the next request finds him or her. */
async function again(member: Context): Promise<Context> {
  const memberships = await membershipsOf(installation, member.person.id);
  return contextOf(member, memberships[0]);
}

async function idsOf(ctx: Context, facility?: FacilityId | "whole"): Promise<string[]> {
  const { items } = await readContracts(ctx, { ...ALL, facility });
  return items.map(({ id }) => id).toSorted();
}

describe("over HTTP, a member who is limited to a facility", () => {
  it("sees and writes its contracts alone, from the next request on, until the limit is lifted", async () => {
    const http = await givenHttp();
    const founder = await http.founder("管理者");
    const path = "/contracts";
    const east = await sent<Facility>(founder, "POST", "/facilities", facilityOf("東診療所"));
    const main = await sent<Facility>(founder, "POST", "/facilities", facilityOf("市民病院"));
    const ofEast = await sent<Contract>(founder, "POST", path, recordOf(east.id));
    const ofMain = await sent<Contract>(founder, "POST", path, recordOf(main.id));
    await sent<Contract>(founder, "POST", path, recordOf(null));
    const member = await givenHttpMember(http, founder, {
      name: "東 明里",
      roles: ["procurement", "reviewer"],
    });
    const seen = async (query = "") =>
      (await got<{ items: Contract[] }>(member, `${path}${query}`)).items.map(({ id }) => id);
    expect(await seen()).toHaveLength(3);
    expect(await seen(`?facility=${main.id}`)).toEqual([ofMain.id]);

    const limit = `/members/${member.memberId}/facilities`;
    expect(await refused(member, "PATCH", limit, { facilityIds: [] })).toBe("403 not_allowed");
    await sent(founder, "PATCH", limit, { facilityIds: [east.id] }, 1);
    expect(await seen()).toEqual([ofEast.id]);
    expect(await seen(`?facility=${main.id}`)).toEqual([]);
    expect(await seen("?facility=whole")).toEqual([]);
    expect(await refused(member, "GET", `${path}/${ofMain.id}`)).toBe("404 not_found");
    expect(await refused(member, "PATCH", `${path}/${ofMain.id}`, recordOf(east.id))).toBe(
      "404 not_found",
    );
    expect(await refused(member, "POST", path, recordOf(main.id))).toBe("422 facility_unusable");
    expect(await refused(member, "POST", path, recordOf(null))).toBe("422 facility_unusable");
    // What stands in another book does not show in a refusal.
    expect(await refused(member, "POST", path, recordOf(east.id, ofMain.number))).toBe("201 done");
    expect(await refused(member, "POST", path, recordOf(east.id, ofEast.number))).toBe(
      "409 contract_exists",
    );
    for (const list of ["/audit", "/audit/chain", "/audit.pdf", "/audit.xlsx"]) {
      expect(await refused(member, "GET", list)).toBe("403 whole_group_only");
    }

    await sent(founder, "PATCH", limit, { facilityIds: [] }, 2);
    expect(await seen()).toHaveLength(4);
  });

  it("may be invited so", async () => {
    const http = await givenHttp();
    const founder = await http.founder("管理者");
    const { id } = await sent<Facility>(founder, "POST", "/facilities", facilityOf("東診療所"));
    const invite = { email: "east@example.org", roles: ["procurement"], facilityIds: [id] };
    await sent(founder, "POST", "/invitations", invite);
    const asAdministrator = { ...invite, roles: ["administrator"] };
    expect(await refused(founder, "POST", "/invitations", asAdministrator)).toBe(
      "422 facility_unusable",
    );
    const foreign = { ...invite, facilityIds: ["0193a000-0000-7000-8000-000000000001"] };
    expect(await refused(founder, "POST", "/invitations", foreign)).toBe("422 facility_unusable");
  });
});

describe("the members of a group", () => {
  it("see, whatever they are limited to, exactly the contracts of these facilities", async () => {
    const { administrator, clinic, contracts, hospital, limited } = await givenGroup();
    const member = { id: limited.memberId, version: 2 };
    const limits = fc.subarray([hospital.id, clinic.id]);
    await fc.assert(
      fc.asyncProperty(limits, async (facilityIds) => {
        await limitMember(administrator, member.id, { facilityIds }, member.version);
        member.version += 1;
        const expected = Object.values(contracts)
          .filter(({ facilityId }) =>
            facilityIds.length === 0
              ? true
              : facilityId !== null && facilityIds.includes(facilityId),
          )
          .map(({ id }) => id);
        expect(await idsOf(await again(limited))).toEqual(expected.toSorted());
      }),
      { numRuns: 6 },
    );
    expect(await idsOf(administrator)).toHaveLength(3);
    expect(await idsOf(administrator, "whole")).toEqual([contracts.whole.id]);
    expect(await idsOf(administrator, clinic.id)).toEqual([contracts.clinic.id]);
  });

  it("move a contract between facilities in their reach alone", async () => {
    const { administrator, clinic, contracts, hospital, limited } = await givenGroup();
    const { id } = contracts.clinic;
    const move = (ctx: Context, facilityId: FacilityId | null, version: number) =>
      changeContract(ctx, id, recordOf(facilityId), version);

    for (const wish of [hospital.id, null]) {
      expect((await refusalOf(move(limited, wish, 1))).code).toBe("facility_unusable");
    }
    const { facilityId: _, ...silent } = recordOf(null);
    expect((await changeContract(limited, id, silent, 1)).facilityId).toBe(clinic.id);
    expect((await move(administrator, null, 2)).facilityId).toBeNull();
    expect((await refusalOf(getContract(limited, id))).code).toBe("not_found");
  });

  it("attach agreements to contracts within reach alone", async () => {
    const { administrator, contracts, limited } = await givenGroup();
    const pair = { hospital: administrator, vendor: await givenOrganization(installation) };
    const matrix = await givenMatrix(pair);
    const { id } = await storedAgreement(pair, matrix.id, { completedAt: installation.now() });

    await attachAgreement(limited, contracts.clinic.id, id);
    const refusal = await refusalOf(attachAgreement(limited, contracts.hospital.id, id));
    expect(refusal.code).toBe("not_found");
  });

  it("who administer are never limited, and nobody who is limited becomes administrator", async () => {
    const { administrator, clinic, limited } = await givenGroup();
    const { memberId } = administrator;
    const limitSelf = limitMember(administrator, memberId, { facilityIds: [clinic.id] }, 1);
    expect((await refusalOf(limitSelf)).facts).toEqual({ reason: "administrator" });
    const raise = { roles: ["administrator" as const] };
    const promotion = changeMemberRoles(administrator, limited.memberId, raise, 2);
    expect((await refusalOf(promotion)).facts).toEqual({ reason: "administrator" });
    const bySql = `update members set facility_ids = array['${clinic.id}']::uuid[] where id = '${memberId}'`;
    expect(await sqlStateOf(asOwner(installation, bySql))).toBe("23514");
  });

  it("read the record of the whole group unless they are limited", async () => {
    const { limited } = await givenGroup();
    const asReviewer = { ...limited, roles: ["reviewer" as const] };
    expect((await refusalOf(readAudit(asReviewer, ALL))).code).toBe("whole_group_only");
    expect((await readAudit({ ...asReviewer, facilityIds: [] }, ALL)).items.length).toBeGreaterThan(
      0,
    );
  });
});

describe("a facility that closes", () => {
  it("keeps its contracts, which can still be changed, and takes no new one from its day on", async () => {
    const { administrator, clinic, contracts, limited } = await givenGroup();
    const closing = facilityOf("東診療所", { closedOn: "2026-11-21" });
    await changeFacility(administrator, clinic.id, closing, 1);

    const refusal = await refusalOf(addContract(limited, recordOf(clinic.id)));
    expect(refusal.facts).toEqual({ reason: "closed" });
    const { id } = contracts.clinic;
    expect((await changeContract(limited, id, recordOf(clinic.id), 1)).version).toBe(2);
  });
});

describe("the facility of another organisation", () => {
  it("takes no contract and limits nobody", async () => {
    const { administrator, limited } = await givenGroup();
    const other = await givenGroup();
    const foreign = other.clinic.id;
    expect((await refusalOf(addContract(administrator, recordOf(foreign)))).facts).toEqual({
      reason: "foreign",
    });
    const limit = limitMember(administrator, limited.memberId, { facilityIds: [foreign] }, 2);
    expect((await refusalOf(limit)).facts).toEqual({ reason: "foreign" });
    const crossing = `update contracts set facility_id = '${foreign}' where organization_id = '${administrator.organizationId}'`;
    expect(await sqlStateOf(asOwner(installation, crossing))).toBe("23503");
  });
});

describe("the second defence", () => {
  it("holds in the database when a query forgets the facility: nothing is seen, changed, added or attached", async () => {
    const { clinic, contracts, hospital, limited } = await givenGroup();
    const { facilityIds, organizationId, person } = limited;
    const scope = { organizationId, personId: person.id, facilityIds };
    const run = (statement: string) =>
      inTenant(installation.db, scope, async ({ sql }) => rowsOf(await sql.execute(statement)));

    expect(await run("select id from contracts")).toEqual([{ id: contracts.clinic.id }]);
    expect(await run("update contracts set note = 'x' returning id")).toEqual([
      { id: contracts.clinic.id },
    ]);
    for (const moved of [`'${hospital.id}'`, "null"]) {
      const move = run(
        `update contracts set facility_id = ${moved} where facility_id = '${clinic.id}'`,
      );
      expect(await sqlStateOf(move)).toBe(PERMISSION_DENIED);
    }
    const annex = `insert into contract_annexes values ('${organizationId}', '${contracts.hospital.id}', gen_random_uuid(), 'x', 'x', 'x', now())`;
    expect(await sqlStateOf(run(annex))).toBe(PERMISSION_DENIED);
  });

  it("sees nothing at all where nobody said how far it reaches", async () => {
    const { administrator } = await givenGroup();
    const seen = await installation.db.app.transaction(async (tx) => {
      await tx.execute(
        `select set_config('app.organization_id', '${administrator.organizationId}', true)`,
      );
      return rowsOf(await tx.execute("select id from contracts"));
    });
    expect(seen).toEqual([]);
  });

  it("holds in every store query when the database has no row-level security", async () => {
    const { contracts, hospital, limited } = await givenGroup();
    const { facilityIds, organizationId, person } = limited;
    const scope = { organizationId, personId: person.id, facilityIds };
    const other = contractIdSchema.parse(contracts.hospital.id);
    const annex = {
      agreementId: agreementIdSchema.parse(randomUUID()),
      ...{ title: "x", documentNumber: "x", contentSha256: "0", attachedAt: new Date(0) },
    };
    const switchTo = async (state: "disable" | "enable") => {
      for (const table of ["contracts", "contract_annexes"]) {
        await asOwner(installation, `alter table ${table} ${state} row level security`);
      }
    };
    await switchTo("disable");
    try {
      await inTenant(installation.db, scope, async (tenant) => {
        const { items } = await listContracts(tenant, ALL);
        expect(items.map(({ id }) => id)).toEqual([contracts.clinic.id]);
        expect((await listContracts(tenant, { ...ALL, facility: hospital.id })).items).toEqual([]);
        expect(await findContract(tenant, other)).toBeNull();
        const values = recordOf(limited.facilityIds[0] ?? null);
        expect(await changeStored(tenant, { id: other, values, version: 1 })).toBe(false);
        expect((await refusalOf(addContractAnnex(tenant, other, annex))).code).toBe("not_found");
      });
    } finally {
      await switchTo("enable");
    }
  });
});
