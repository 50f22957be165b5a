import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import {
  getMember,
  getOrganization,
  membershipsOf,
  readMembers,
} from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import { memberIdSchema } from "@bunkai/domain/id";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { contextOf, givenMember, givenOrganization, givenPerson } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const PAGE = { limit: 100 };

const installation = await givenInstallation();

describe("the last administrator", () => {
  it("can neither leave nor lose the role", async () => {
    const administrator = await givenOrganization(installation);
    await givenMember(administrator, ["viewer"]);
    const { memberId } = administrator;

    expect(await refusalOf(removeMember(administrator, memberId))).toMatchObject({
      code: "last_administrator",
    });
    const demotion = changeMemberRoles(administrator, memberId, { roles: ["viewer"] }, 1);
    expect(await refusalOf(demotion)).toMatchObject({ code: "last_administrator" });
    expect(await getMember(administrator, memberId)).toMatchObject({ roles: ["administrator"] });
  });

  it("is one of two, even when both leave at the same moment", async () => {
    const one = await givenOrganization(installation);
    const other = await givenMember(one, ["administrator"]);

    const departures = [one, other].map((ctx) => removeMember(ctx, ctx.memberId));
    const outcomes = await Promise.allSettled(departures);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const remaining = outcomes[0]?.status === "rejected" ? one : other;
    const { items } = await readMembers(remaining, PAGE);
    expect(items.map(({ id, roles }) => ({ id, roles }))).toEqual([
      { id: remaining.memberId, roles: ["administrator"] },
    ]);
  });

  it("is one of two, even when each demotes the other at the same moment", async () => {
    const one = await givenOrganization(installation);
    const other = await givenMember(one, ["administrator"]);

    const outcomes = await Promise.allSettled([
      changeMemberRoles(one, other.memberId, { roles: ["viewer"] }, 1),
      changeMemberRoles(other, one.memberId, { roles: ["viewer"] }, 1),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const { items } = await readMembers(one, PAGE);
    expect(items.filter(({ roles }) => roles.includes("administrator"))).toHaveLength(1);
  });
});

describe("an edit of what somebody else has changed meanwhile", () => {
  it("shows both names of the organisation", async () => {
    const administrator = await givenOrganization(installation);
    await renameOrganization(administrator, { name: "新しい名前" }, 1);

    const late = renameOrganization(administrator, { name: "別の名前" }, 1);

    expect(await refusalOf(late)).toEqual({
      code: "edit_conflict",
      facts: { mine: { name: "別の名前" }, theirs: { name: "新しい名前", version: 2 } },
    });
  });

  it("shows both roles of the member", async () => {
    const administrator = await givenOrganization(installation);
    const { memberId } = await givenMember(administrator, ["viewer"]);
    await changeMemberRoles(administrator, memberId, { roles: ["author"] }, 1);

    const late = changeMemberRoles(administrator, memberId, { roles: ["reviewer"] }, 1);

    expect(await refusalOf(late)).toEqual({
      code: "edit_conflict",
      facts: { mine: { roles: ["reviewer"] }, theirs: { roles: ["author"], version: 2 } },
    });
  });

  it("never shows a value older than the one that won, with ten at once", async () => {
    const administrator = await givenOrganization(installation);
    const names = Array.from({ length: 10 }, (_, index) => `名前 ${index}`);

    const outcomes = await Promise.allSettled(
      names.map((name) => renameOrganization(administrator, { name }, 1)),
    );

    const { name } = await getOrganization(administrator);
    const conflicts = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason.facts.theirs] : [],
    );
    expect(conflicts).toEqual(Array.from({ length: 9 }, () => ({ name, version: 2 })));
  });
});

describe("the list of memberships", () => {
  it("follows what a person joins and leaves", async () => {
    const [one, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const person = givenPerson(installation);
    const asMember = [
      await givenMember(one, ["viewer"], person),
      await givenMember(other, ["author"], person),
    ];
    const organizationIds = async () =>
      (await membershipsOf(installation, person.person.id)).map(
        ({ organizationId }) => organizationId,
      );

    expect((await organizationIds()).toSorted()).toEqual(
      [one.organizationId, other.organizationId].toSorted(),
    );
    for (const ctx of asMember.slice(0, 1)) await removeMember(ctx, ctx.memberId);
    expect(await organizationIds()).toEqual([other.organizationId]);
  });

  it("is empty for somebody who belongs nowhere", async () => {
    expect(await membershipsOf(installation, givenPerson(installation).person.id)).toEqual([]);
  });

  it("tells what the context of a person is made of", async () => {
    const administrator = await givenOrganization(installation);
    const [membership] = await membershipsOf(installation, administrator.person.id);

    expect(contextOf(administrator, membership)).toEqual(administrator);
  });
});

describe("a deed on a member", () => {
  it("is refused as absent when the member belongs to somebody else", async () => {
    const [one, other] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const { memberId } = await givenMember(other, ["viewer"]);

    const nobody = memberIdSchema.parse("00000000-0000-4000-8000-000000000000");
    const refusals = [
      await refusalOf(getMember(one, memberId)),
      await refusalOf(removeMember(one, memberId)),
      await refusalOf(changeMemberRoles(one, memberId, { roles: ["administrator"] }, 1)),
      await refusalOf(getMember(one, nobody)),
    ];

    expect(refusals).toEqual(refusals.map(() => ({ code: "not_found", facts: {} })));
  });

  it("is refused to a member without the role, and nothing happens", async () => {
    const administrator = await givenOrganization(installation);
    const viewer = await givenMember(administrator, ["viewer"]);

    expect(await refusalOf(removeMember(viewer, administrator.memberId))).toMatchObject({
      code: "not_allowed",
      facts: { rolesAllowed: ["administrator"] },
    });
    expect((await readMembers(administrator, PAGE)).items).toHaveLength(2);
  });
});
