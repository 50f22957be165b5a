import { changeFacility } from "@bunkai/actions/account/change-facilities";
import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { limitMember } from "@bunkai/actions/account/limit-member";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { attachAgreement } from "@bunkai/actions/contract/attach-agreement";
import { changeContract } from "@bunkai/actions/contract/change-contract";
import { getContract, readContracts } from "@bunkai/actions/contract/read-contracts";
import type { Facility } from "@bunkai/domain/account/facility";
import type { Contract } from "@bunkai/domain/contract/contract";
import type { FacilityId } from "@bunkai/domain/id";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOwner } from "../fixtures/as-owner.ts";
import { facilityOf } from "../fixtures/facility.ts";
import { again, givenGroup, recordOf } from "../fixtures/group.ts";
import { givenHttp } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMatrix } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";
import { storedAgreement } from "../fixtures/stored-agreement.ts";

const ALL = { limit: 100 };
const _PERMISSION_DENIED = "42501";
const installation = await givenInstallation();

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
    const { administrator, clinic, contracts, hospital, limited } = await givenGroup(installation);
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
    const { administrator, clinic, contracts, hospital, limited } = await givenGroup(installation);
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
    const { administrator, contracts, limited } = await givenGroup(installation);
    const pair = { hospital: administrator, vendor: await givenOrganization(installation) };
    const matrix = await givenMatrix(pair);
    const { id } = await storedAgreement(pair, matrix.id, { completedAt: installation.now() });

    await attachAgreement(limited, contracts.clinic.id, id);
    const refusal = await refusalOf(attachAgreement(limited, contracts.hospital.id, id));
    expect(refusal.code).toBe("not_found");
  });

  it("who administer are never limited, and nobody who is limited becomes administrator", async () => {
    const { administrator, clinic, limited } = await givenGroup(installation);
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
    const { limited } = await givenGroup(installation);
    const asReviewer = { ...limited, roles: ["reviewer" as const] };
    expect((await refusalOf(readAudit(asReviewer, ALL))).code).toBe("whole_group_only");
    expect((await readAudit({ ...asReviewer, facilityIds: [] }, ALL)).items.length).toBeGreaterThan(
      0,
    );
  });
});

describe("a facility that closes", () => {
  it("keeps its contracts, which can still be changed, and takes no new one from its day on", async () => {
    const { administrator, clinic, contracts, limited } = await givenGroup(installation);
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
    const { administrator, limited } = await givenGroup(installation);
    const other = await givenGroup(installation);
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
