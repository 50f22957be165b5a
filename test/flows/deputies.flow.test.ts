import { addFacility } from "@bunkai/actions/account/change-facilities";
import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { limitMember } from "@bunkai/actions/account/limit-member";
import { endDeputy, nameDeputy, readDeputies } from "@bunkai/actions/account/name-deputy";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { getAgreement } from "@bunkai/actions/agreement/read-agreements";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import type { Context } from "@bunkai/actions/context";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import type { Deputy, DeputyName } from "@bunkai/domain/account/deputy";
import type { Me, Member } from "@bunkai/domain/account/member";
import type { Role } from "@bunkai/domain/account/role";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { describe, expect, it } from "vitest";
import { facilityOf } from "../fixtures/facility.ts";
import { givenHttp } from "../fixtures/http.ts";
import { givenHttpMember, got, refused, sent } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenFixedAgreement } from "../fixtures/main-job.ts";
import {
  contextOf,
  givenMember,
  givenOrganization,
  withPasswordAlone,
} from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const DAY_MS = 86_400_000;
const installation = await givenInstallation();

const today = () => japaneseDay(installation.now());
const inDays = (count: number) =>
  japaneseDay(new Date(installation.now().getTime() + count * DAY_MS));

/** The member as the next request finds him or her. */
async function again(member: Context): Promise<Context> {
  const memberships = await membershipsOf(installation, member.person.id);
  return contextOf(member, memberships[0]);
}

async function givenTeam(lent: Role[] = ["negotiator"]) {
  const administrator = await givenOrganization(installation, "hospital");
  const principal = await givenMember(administrator, lent);
  const deputy = await givenMember(administrator, ["viewer"]);
  return { administrator, principal, deputy };
}

function wishOf(principal: Context, deputy: Context, change: Partial<DeputyName> = {}): DeputyName {
  const { memberId: principalId } = principal;
  const lent = { roles: [...principal.ownRoles], startsOn: today(), endsOn: inDays(7) };
  return { principalId, deputyId: deputy.memberId, ...lent, ...change };
}

describe("over HTTP, a deputy", () => {
  it("acts with the lent roles from the next request on, and without them as soon as it is ended", async () => {
    const http = await givenHttp();
    const founder = await http.founder("管理者");
    const negotiator = await givenHttpMember(http, founder, {
      name: "三枝 望",
      roles: ["procurement"],
    });
    const deputy = await givenHttpMember(http, founder, { name: "汐見 拓", roles: ["viewer"] });
    const now = japaneseDay(new Date());
    const wish = {
      principalId: negotiator.memberId,
      deputyId: deputy.memberId,
      roles: ["procurement"],
      startsOn: now,
      endsOn: now,
    };
    const contract = (number: string) => ({
      ...{ number, title: "利用契約", kind: "main", counterparty: "あおば", note: "" },
      ...{ startsOn: now, endsOn: null, noticeBy: null },
    });
    expect(await refused(deputy, "POST", "/contracts", contract("1"))).toBe("403 not_allowed");
    expect(await refused(deputy, "POST", "/deputies", wish)).toBe("403 not_allowed");

    const named = await sent<Deputy>(negotiator, "POST", "/deputies", wish);
    expect(named).toMatchObject({ principalName: "三枝 望", deputyName: "汐見 拓" });
    expect(await refused(deputy, "POST", "/contracts", contract("1"))).toBe("201 done");
    const { memberships } = await got<Me>(deputy, "/me");
    expect(memberships[0]).toMatchObject({
      roles: ["viewer", "procurement"],
      ownRoles: ["viewer"],
      actingFor: [{ principalName: "三枝 望", roles: ["procurement"] }],
    });
    const { items: members } = await got<{ items: Member[] }>(founder, "/members");
    expect(members.find(({ id }) => id === deputy.memberId)?.roles).toEqual(["viewer"]);
    const stranger = await http.founder("他人", "vendor");
    expect(await refused(stranger, "DELETE", `/deputies/${named.id}`)).toBe("404 not_found");

    await sent(negotiator, "DELETE", `/deputies/${named.id}`);
    expect(await refused(deputy, "POST", "/contracts", contract("2"))).toBe("403 not_allowed");
    expect(await refused(negotiator, "DELETE", `/deputies/${named.id}`)).toBe("404 not_found");
    expect(await got<{ items: [] }>(deputy, "/deputies")).toEqual({ items: [] });
  });
});

describe("a deputyship", () => {
  it("begins and ends at midnight in Japan", async () => {
    const { deputy, principal } = await givenTeam();
    const period = { startsOn: inDays(1), endsOn: inDays(2) };
    await nameDeputy(principal, wishOf(principal, deputy, period));
    const acts = async () => (await again(deputy)).roles.includes("negotiator");
    const toMidnight = () => {
      const at = installation.now();
      const next = Date.parse(`${inDays(1)}T00:00:00.000+09:00`);
      return next - at.getTime();
    };

    expect(await acts()).toBe(false);
    installation.clock.pass(toMidnight() - 1);
    expect(await acts()).toBe(false);
    installation.clock.pass(1);
    expect(await acts()).toBe(true);
    installation.clock.pass(2 * DAY_MS - 1);
    expect(await acts()).toBe(true);
    installation.clock.pass(1);
    expect(await acts()).toBe(false);
    expect(await readDeputies(deputy)).toEqual([]);
  });

  it("lends what the principal holds now: a role that is taken away is gone at the deputy's, too", async () => {
    const { administrator, deputy, principal } = await givenTeam(["negotiator", "author"]);
    await nameDeputy(principal, wishOf(principal, deputy));
    expect((await again(deputy)).roles).toEqual(["viewer", "negotiator", "author"]);

    await changeMemberRoles(administrator, principal.memberId, { roles: ["author"] }, 1);
    expect((await again(deputy)).roles).toEqual(["viewer", "author"]);
  });

  it.each(["principal", "deputy"] as const)("is gone when the %s leaves", async (who) => {
    const team = await givenTeam();
    await nameDeputy(team.principal, wishOf(team.principal, team.deputy));
    await removeMember(team[who], team[who].memberId);

    expect(await readDeputies(team.administrator)).toEqual([]);
    if (who === "principal") expect((await again(team.deputy)).roles).toEqual(["viewer"]);
  });

  it("is ended by either of the two and by administrators, and by nobody else", async () => {
    const { administrator, deputy, principal } = await givenTeam();
    const other = await givenMember(administrator, ["negotiator"]);
    for (const who of [principal, deputy, administrator]) {
      const { id } = await nameDeputy(principal, wishOf(principal, deputy));
      expect((await refusalOf(endDeputy(other, id))).code).toBe("not_allowed");
      await endDeputy(who, id);
      expect((await again(deputy)).roles).toEqual(["viewer"]);
    }
  });

  it("is not lent on, does not overlap with itself, and may run beside another one", async () => {
    const { administrator, deputy, principal } = await givenTeam();
    await nameDeputy(principal, wishOf(principal, deputy));
    const third = await givenMember(administrator, ["viewer"]);
    const lentOn = wishOf(await again(deputy), third, { roles: ["negotiator"] });
    expect((await refusalOf(nameDeputy(await again(deputy), lentOn))).facts).toEqual({
      reason: "roles",
    });
    expect((await refusalOf(nameDeputy(principal, wishOf(principal, deputy)))).facts).toEqual({
      reason: "overlap",
    });
    await nameDeputy(principal, wishOf(principal, third));
    expect((await again(third)).roles).toEqual(["viewer", "negotiator"]);
  });

  it("named twice at once is named once", async () => {
    const { deputy, principal } = await givenTeam();
    const wish = wishOf(principal, deputy);
    const outcomes = await Promise.allSettled([
      nameDeputy(principal, wish),
      nameDeputy(principal, wish),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("reaches no facility that the principal does not, even when the limit comes later", async () => {
    const { administrator, deputy, principal } = await givenTeam(["procurement"]);
    const { id } = await addFacility(administrator, facilityOf("東診療所"));
    await nameDeputy(principal, wishOf(principal, deputy));
    expect((await again(deputy)).roles).toContain("procurement");

    await limitMember(administrator, principal.memberId, { facilityIds: [id] }, 1);
    expect((await again(deputy)).roles).toEqual(["viewer"]);
    await limitMember(administrator, deputy.memberId, { facilityIds: [id] }, 1);
    expect(await again(deputy)).toMatchObject({
      roles: ["viewer", "procurement"],
      facilityIds: [id],
    });
  });

  it("gets the notifications of the lent role, and tells the deputy of itself", async () => {
    const { deputy, principal } = await givenTeam();
    await nameDeputy(principal, wishOf(principal, deputy));
    const { items } = await readNotifications(deputy, { limit: 10 });
    expect(items.map(({ kind }) => kind)).toEqual(["deputy_named"]);
  });
});

describe("what a deputy does", () => {
  it("is recorded with the name of whom it was done for, unless the own roles would have done", async () => {
    const { administrator, deputy } = await givenTeam();
    await nameDeputy(administrator, wishOf(administrator, deputy));
    const acting = await again(deputy);
    await renameOrganization(acting, { name: "代理が改めた名" }, 1);
    await renameOrganization(administrator, { name: "本人が改めた名" }, 2);

    const { items } = await readAudit(administrator, { limit: 2 });
    const behalf = items.map(({ content }) =>
      content?.names.filter(({ field }) => field === "onBehalfOf").map(({ value }) => value),
    );
    expect(behalf).toEqual([[], [administrator.person.name]]);
    expect(items[1]?.content?.actorName?.value).toBe(deputy.person.name);
  });

  it("may be signing only when an administrator lent it, and the signature says so", async () => {
    const vendor = await givenOrganization(installation);
    const hospital = await givenOrganization(installation, "hospital");
    const agreement = await givenFixedAgreement({ hospital, vendor });
    const signer = await givenMember(hospital, ["signer"]);
    const deputy = await givenMember(hospital, ["viewer"]);
    const wish = wishOf(signer, deputy);
    expect((await refusalOf(nameDeputy(signer, wish))).facts).toEqual({ reason: "signer" });
    const weak = nameDeputy(withPasswordAlone(hospital), wish);
    expect((await refusalOf(weak)).code).toBe("fresh_factor_needed");
    await nameDeputy(hospital, wish);

    const { contentSha256, documentSha256, id } = agreement;
    await signAgreement(await again(deputy), id, {
      ...{ contentSha256, documentSha256, agrees: true, signerRole: "副院長" },
    });
    const { signatures } = (await getAgreement(vendor, id)).agreement;
    expect(signatures).toMatchObject([
      { signerName: deputy.person.name, signerRole: `副院長（${signer.person.name}の代理）` },
    ]);
  });
});
