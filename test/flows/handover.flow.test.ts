import { addFacility } from "@bunkai/actions/account/change-facilities";
import { handOver, readHandedOver, readHeld } from "@bunkai/actions/account/hand-over";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { limitMember } from "@bunkai/actions/account/limit-member";
import { readMembers } from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import { saveComparison } from "@bunkai/actions/comparison/save-comparison";
import type { Context } from "@bunkai/actions/context";
import { addContract } from "@bunkai/actions/contract/add-contract";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import type { HeldItem } from "@bunkai/domain/account/handover";
import type { MemberId } from "@bunkai/domain/id";
import { describe, expect, it } from "vitest";
import { facilityOf } from "../fixtures/facility.ts";
import { givenHttp } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { contractOf } from "../fixtures/isolation/main-job-rows.ts";
import { givenDraft, givenMatrix, givenRevision } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const ALL = { limit: 100 };
const installation = await givenInstallation();

const wishesOf = (items: readonly HeldItem[]) => items.map(({ id, kind }) => ({ id, kind }));
const kindsOf = (items: readonly HeldItem[]) => items.map(({ kind }) => kind).toSorted();

/** Hands over everything that a member holds. */
async function giveAll(by: Context, fromId: MemberId | null, successorId: MemberId) {
  const items = wishesOf(await readHeld(by, fromId));
  return handOver(by, { fromId, successorId, items });
}

describe("over HTTP, a member who leaves", () => {
  it("hands over what is held, or says that it is left to the administrators", async () => {
    const http = await givenHttp();
    const founder = await http.founder("管理者");
    const roles = ["procurement"] as const;
    const leaving = await givenHttpMember(http, founder, { name: "入江 遥", roles });
    const successor = await givenHttpMember(http, founder, { name: "日向 健", roles });
    const viewer = await givenHttpMember(http, founder, { name: "磯部 葵", roles: ["viewer"] });
    const contract = contractOf("R8-001");
    await sent(leaving, "POST", "/contracts", { ...contract, noticeBy: "2027-09-30" });
    await sent(leaving, "POST", "/contracts", contractOf("R8-002"));
    type List = { items: HeldItem[] };
    const held = `/held?member=${leaving.memberId}`;
    const { items } = await got<List>(leaving, held);
    expect(items).toMatchObject([
      { kind: "contract", dueOn: "2027-09-30", why: contract.note, handedBy: null },
      { kind: "contract", dueOn: null },
    ]);
    expect(await refused(viewer, "GET", held)).toBe("403 not_allowed");
    expect(await refused(viewer, "GET", "/held")).toBe("403 not_allowed");

    const path = `/members/${leaving.memberId}`;
    expect(await refused(leaving, "DELETE", path)).toBe("409 handover_open");
    const [first] = items;
    const wish = {
      fromId: leaving.memberId,
      successorId: successor.memberId,
      items: [{ kind: "contract", id: first?.id }],
    };
    expect(await refused(viewer, "POST", "/handovers", wish)).toBe("403 not_allowed");
    expect(await sent(leaving, "POST", "/handovers", wish)).toEqual({ handed: 1 });
    expect(await refused(leaving, "POST", "/handovers", wish)).toBe("422 handover_misfit");
    expect(await refused(leaving, "DELETE", path)).toBe("409 handover_open");
    await sent(leaving, "DELETE", `${path}?held=leave`);

    const received = await got<List>(successor, "/handed-over");
    expect(received.items).toMatchObject([{ id: first?.id, handedBy: "入江 遥" }]);
    expect((await got<List>(founder, "/held")).items).toHaveLength(1);
    const stranger = await http.founder("他人", "vendor");
    expect((await got<List>(stranger, held)).items).toEqual([]);
  });
});

describe("whoever makes something", () => {
  it("is responsible for it: contracts, matrices, products, drafts, comparisons, invitations", async () => {
    const vendor = await givenOrganization(installation, "both");
    const revision = await givenRevision(vendor);
    await givenDraft(vendor);
    await saveComparison(vendor, { name: "候補", sheetIds: [revision.id] });
    await addContract(vendor, { ...contractOf("R8-1"), facilityId: null });
    await inviteMember(vendor, { email: "a@example.org", roles: ["viewer"] });
    await givenMatrix({ hospital: vendor, vendor: await givenOrganization(installation) });

    const held = await readHeld(vendor, vendor.memberId);
    expect(kindsOf(held)).toEqual([
      "comparison",
      "contract",
      "disclosure",
      "disclosure",
      "invitation",
      "matrix",
      "offering",
      "offering",
    ]);
    installation.clock.pass(15 * 86_400_000);
    expect(kindsOf(await readHeld(vendor, vendor.memberId))).not.toContain("invitation");
  });
});

describe("a handover", () => {
  it("of everything is one deed with one event for each thing and one notification", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const leaving = await givenMember(administrator, ["procurement"]);
    const successor = await givenMember(administrator, ["procurement"]);
    for (const number of ["1", "2", "3"]) {
      await addContract(leaving, { ...contractOf(number), facilityId: null });
    }
    await giveAll(administrator, leaving.memberId, successor.memberId);

    expect(await readHandedOver(successor)).toHaveLength(3);
    expect(await readHeld(administrator, leaving.memberId)).toEqual([]);
    const { items } = await readAudit(administrator, { limit: 3 });
    expect(items.map(({ content }) => content?.deed)).toEqual(Array(3).fill("handover.give"));
    expect(new Set(items.map(({ content }) => content?.subjectId)).size).toBe(3);
    const told = (await readNotifications(successor, ALL)).items;
    expect(told.map(({ facts, kind }) => [kind, facts.count])).toEqual([
      ["handover_received", "3"],
    ]);
    await removeMember(leaving, leaving.memberId);
  });

  it("of what somebody has left is the administrators'", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const leaving = await givenMember(administrator, ["procurement"]);
    const successor = await givenMember(administrator, ["procurement"]);
    await addContract(leaving, { ...contractOf("1"), facilityId: null });
    const refusal = await refusalOf(removeMember(administrator, leaving.memberId));
    expect(refusal).toEqual({ code: "handover_open", facts: { count: 1 } });
    await removeMember(administrator, leaving.memberId, { leavesHeld: true });

    const takeAll = giveAll(successor, null, successor.memberId);
    expect((await refusalOf(takeAll)).code).toBe("not_allowed");
    await giveAll(administrator, null, successor.memberId);
    expect(await readHandedOver(successor)).toMatchObject([
      { handedBy: administrator.person.name },
    ]);
    expect((await readMembers(administrator, ALL)).items).toHaveLength(2);
  });

  it("gives nobody a contract out of reach, and shows nobody one", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const { id: east } = await addFacility(administrator, facilityOf("東診療所"));
    const { id: main } = await addFacility(administrator, facilityOf("市民病院"));
    for (const facilityId of [east, main, null]) {
      await addContract(administrator, { ...contractOf("1"), facilityId });
    }
    const limited = await givenMember(administrator, ["procurement"]);
    await limitMember(administrator, limited.memberId, { facilityIds: [east] }, 1);
    const wish = giveAll(administrator, administrator.memberId, limited.memberId);
    expect((await refusalOf(wish)).facts).toEqual({ reason: "reach" });

    const held = await readHeld(administrator, administrator.memberId);
    const ofEast = wishesOf(held.filter(({ facilityId }) => facilityId === east));
    const { memberId: fromId } = administrator;
    await handOver(administrator, { fromId, successorId: limited.memberId, items: ofEast });
    expect(await readHandedOver({ ...limited, facilityIds: [east] })).toHaveLength(1);
    expect(await readHandedOver({ ...limited, facilityIds: [main] })).toEqual([]);
  });

  it("keeps the last administrator, whatever is handed over", async () => {
    const administrator = await givenOrganization(installation);
    const leave = removeMember(administrator, administrator.memberId, { leavesHeld: true });
    expect((await refusalOf(leave)).code).toBe("last_administrator");
  });
});
