import { randomUUID } from "node:crypto";
import { changeIdentityProvider } from "@bunkai/actions/account/change-identity-provider";
import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { nameDeputy } from "@bunkai/actions/account/name-deputy";
import { membershipsOf, readMembers } from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import type { Context } from "@bunkai/actions/context";
import type { DeputyName } from "@bunkai/domain/account/deputy";
import type { Role } from "@bunkai/domain/account/role";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { contextOf, givenMember, givenOrganization } from "../fixtures/people.ts";
import { providerOf } from "../fixtures/provider-of.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const mail = () => `${randomUUID()}@example.org`;

/** An administrator, a member who stands in for that one today, and a third. */
async function givenLentAdministration() {
  const principal = await givenOrganization(installation);
  const second = await givenMember(principal, ["administrator"]);
  const member = await givenMember(principal, ["viewer"]);
  const third = await givenMember(principal, ["viewer"]);
  await nameDeputy(principal, wishOf(principal, member, ["administrator"]));
  const memberships = await membershipsOf(installation, member.person.id);
  return { principal, second, deputy: contextOf(member, memberships[0]), third };
}

function wishOf(principal: Context, deputy: Context, roles: Role[]): DeputyName {
  const today = japaneseDay(installation.now());
  const { memberId: principalId } = principal;
  return { principalId, deputyId: deputy.memberId, roles, startsOn: today, endsOn: today };
}

async function reasonOf(deed: Promise<unknown>): Promise<unknown> {
  const { code, facts } = await refusalOf(deed);
  expect(code).toBe("lent_administration");
  return facts.reason;
}

it("whoever administers as a deputy neither keeps it, nor gives it on, nor turns it on its lender", async () => {
  const { deputy, principal, second, third } = await givenLentAdministration();
  const rolesOf = async () =>
    (await readMembers(principal, { limit: 10 })).items.map(({ id, roles }) => [id, roles]);
  const before = await rolesOf();
  const change = ({ memberId }: Context, roles: Role[]) =>
    changeMemberRoles(deputy, memberId, { roles }, 1);
  const administrator: Role[] = ["administrator"];

  expect(await reasonOf(change(deputy, administrator))).toBe("own");
  expect(await reasonOf(change(deputy, ["viewer", "author"]))).toBe("own");
  expect(await reasonOf(change(third, administrator))).toBe("administrator");
  expect(await reasonOf(change(principal, ["viewer"]))).toBe("principal");
  expect(await reasonOf(removeMember(deputy, principal.memberId))).toBe("principal");
  const invited = inviteMember(deputy, { email: mail(), roles: administrator });
  expect(await reasonOf(invited)).toBe("administrator");
  const lentOn = nameDeputy(deputy, wishOf(second, third, administrator));
  expect(await reasonOf(lentOn)).toBe("administrator");
  expect(await reasonOf(nameDeputy(deputy, wishOf(second, deputy, administrator)))).toBe("own");
  const provider = providerOf("https://id.example.org");
  expect(await reasonOf(changeIdentityProvider(deputy, provider, null))).toBe("wayIn");
  expect(await rolesOf()).toEqual(before);
});

it("does what else an administrator does, and may leave", async () => {
  const { deputy, principal, third } = await givenLentAdministration();
  await changeMemberRoles(deputy, third.memberId, { roles: ["signer"] }, 1);
  await inviteMember(deputy, { email: mail(), roles: ["signer"] });
  await removeMember(deputy, third.memberId);
  await removeMember(deputy, deputy.memberId, { leavesHeld: true });
  const { items } = await readMembers(principal, { limit: 10 });
  expect(items).toHaveLength(2);
});

it("an administrator who also stands in for another one is held back by nothing", async () => {
  const { principal, second, third } = await givenLentAdministration();
  await nameDeputy(principal, wishOf(principal, second, ["administrator"]));
  const memberships = await membershipsOf(installation, second.person.id);
  const both = contextOf(second, memberships[0]);
  await changeMemberRoles(both, third.memberId, { roles: ["administrator"] }, 1);
  await changeMemberRoles(both, principal.memberId, { roles: ["viewer"] }, 1);
});
