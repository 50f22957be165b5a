import { acceptInvitation } from "@bunkai/actions/account/accept-invitation";
import { cancelInvitation } from "@bunkai/actions/account/cancel-invitation";
import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { lookAtInvitation } from "@bunkai/actions/account/look-at-invitation";
import { membershipsOf } from "@bunkai/actions/account/read-account";
import { readInvitations } from "@bunkai/actions/account/read-invitations";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { INVITATION_VALID_DAYS } from "@bunkai/domain/account/invitation";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenInvitation, givenOrganization, givenPerson } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const DAY_MS = 86_400_000;
const UNKNOWN_TOKEN = "a-token-that-nobody-was-ever-given";
const PAGE = { limit: 100 };

const installation = await givenInstallation();

describe("an invitation", () => {
  it("lets the person in with the roles that it names, and tells the administrators", async () => {
    const administrator = await givenOrganization(installation, "hospital");
    const person = givenPerson(installation, "次郎");
    const token = await givenInvitation(administrator, person, ["author", "signer"]);

    const membership = await acceptInvitation(person, { token });

    expect(membership).toMatchObject({
      organizationId: administrator.organizationId,
      organizationKind: "hospital",
      roles: ["author", "signer"],
    });
    expect(await membershipsOf(installation, person.person.id)).toEqual([membership]);
    const { items } = await readNotifications(administrator, PAGE);
    expect(items).toMatchObject([{ kind: "member_joined", facts: { name: "次郎" } }]);
  });

  it("is refused in one way, whatever is wrong with it", async () => {
    const administrator = await givenOrganization(installation);
    const person = givenPerson(installation);
    const accept = (token: string, by = person) => refusalOf(acceptInvitation(by, { token }));
    const refusals = [await accept(UNKNOWN_TOKEN)];

    const foreign = await givenInvitation(administrator, person);
    refusals.push(await accept(foreign, givenPerson(installation)));
    await acceptInvitation(person, { token: foreign });
    refusals.push(await accept(foreign));

    const second = givenPerson(installation);
    const cancelled = await givenInvitation(administrator, second);
    const { items } = await readInvitations(administrator, PAGE);
    const open = items.find(({ state }) => state === "open");
    if (!open) throw new Error("No open invitation.");
    await cancelInvitation(administrator, open.id);
    refusals.push(await accept(cancelled, second));

    const third = givenPerson(installation);
    const expired = await givenInvitation(administrator, third);
    installation.clock.pass(INVITATION_VALID_DAYS * DAY_MS);
    refusals.push(await accept(expired, third));

    expect(refusals).toEqual(refusals.map(() => ({ code: "invitation_invalid", facts: {} })));
    expect(refusals).toHaveLength(5);
  });

  it("works until its last moment", async () => {
    const administrator = await givenOrganization(installation);
    const person = givenPerson(installation);
    const token = await givenInvitation(administrator, person);
    installation.clock.pass(INVITATION_VALID_DAYS * DAY_MS - 1);

    await expect(acceptInvitation(person, { token })).resolves.toMatchObject({ roles: ["viewer"] });
  });

  it("is accepted once, even by two requests at the same moment", async () => {
    const administrator = await givenOrganization(installation);
    const person = givenPerson(installation);
    const token = await givenInvitation(administrator, person);

    const outcomes = await Promise.allSettled([
      acceptInvitation(person, { token }),
      acceptInvitation(person, { token }),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await membershipsOf(installation, person.person.id)).toHaveLength(1);
  });

  it("does not make a member twice, one after the other or at the same moment", async () => {
    const administrator = await givenOrganization(installation);
    const person = givenPerson(installation);
    const tokens: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      installation.clock.pass(1);
      tokens.push(await givenInvitation(administrator, person));
    }
    const [first = "", second = "", third = ""] = tokens;

    const outcomes = await Promise.allSettled([
      acceptInvitation(person, { token: first }),
      acceptInvitation(person, { token: second }),
    ]);

    expect(outcomes).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ code: "already_member" }) }),
    );
    expect(await refusalOf(acceptInvitation(person, { token: third }))).toMatchObject({
      code: "already_member",
    });
    expect(await membershipsOf(installation, person.person.id)).toHaveLength(1);
  });

  it("cannot be withdrawn twice, nor by somebody else's administrator", async () => {
    const administrator = await givenOrganization(installation);
    const stranger = await givenOrganization(installation);
    await givenInvitation(administrator, givenPerson(installation));
    const { items } = await readInvitations(administrator, PAGE);
    const [invitation] = items;
    if (!invitation) throw new Error("No invitation.");

    expect(await refusalOf(cancelInvitation(stranger, invitation.id))).toMatchObject({
      code: "not_found",
    });
    await cancelInvitation(administrator, invitation.id);
    expect(await refusalOf(cancelInvitation(administrator, invitation.id))).toMatchObject({
      code: "not_found",
    });
  });

  it("is refused for somebody who is a member already", async () => {
    const administrator = await givenOrganization(installation);
    const { email } = administrator.person;
    const refusal = await refusalOf(inviteMember(administrator, { email, roles: ["viewer"] }));
    expect(refusal.code).toBe("already_member");
  });

  it("reaches one address three times a day and no more, also with ten at once", async () => {
    const administrator = await givenOrganization(installation);
    const { email } = givenPerson(installation).person;
    const invite = () => inviteMember(administrator, { email, roles: ["viewer"] });
    const results = await Promise.allSettled(Array.from({ length: 10 }, invite));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await refusalOf(invite())).toEqual({
      code: "invitation_limit",
      facts: { countMax: 3, hours: 24 },
    });
    installation.clock.pass(DAY_MS + 1);
    await expect(invite()).resolves.toMatchObject({ email });
  });
});

describe("a look at an invitation, before joining", () => {
  const look = (token: string, email: string | null = null, address = "192.0.2.1") =>
    lookAtInvitation(installation, { token }, { address, email });

  it("tells who invites to what, and the whole address only to whoever it is for", async () => {
    const administrator = await givenOrganization(installation);
    const person = givenPerson(installation);
    const { email } = person.person;
    const token = await givenInvitation(administrator, person, ["author", "signer"]);

    const { name: inviterName } = administrator.person;
    const offered = { state: "open", inviterName, roles: ["author", "signer"] };
    const masked = `${email[0]}***@example.org`;
    expect(await look(token)).toMatchObject({ ...offered, isForYou: false, email: masked });
    expect(await look(token, "other@example.org")).toMatchObject({ email: masked });
    expect(await look(token, email)).toMatchObject({ ...offered, isForYou: true, email });
    await expect(acceptInvitation(person, { token })).resolves.toMatchObject({
      roles: offered.roles,
    });
  });

  it("tells of one that is not open any more only that", async () => {
    const administrator = await givenOrganization(installation);
    const [used, withdrawn, late] = [1, 2, 3].map(() => givenPerson(installation));
    if (!used || !withdrawn || !late) throw new Error("Nobody.");
    const accepted = await givenInvitation(administrator, used);
    await acceptInvitation(used, { token: accepted });
    const cancelled = await givenInvitation(administrator, withdrawn);
    const { items } = await readInvitations(administrator, PAGE);
    const open = items.find(({ state }) => state === "open");
    if (!open) throw new Error("No open invitation.");
    await cancelInvitation(administrator, open.id);
    const expired = await givenInvitation(administrator, late);
    installation.clock.pass(INVITATION_VALID_DAYS * DAY_MS);

    expect(await look(accepted, used.person.email)).toEqual({ state: "accepted" });
    expect(await look(cancelled)).toEqual({ state: "cancelled" });
    expect(await look(expired)).toEqual({ state: "expired" });
    expect(await refusalOf(look(UNKNOWN_TOKEN))).toEqual({ code: "invitation_invalid", facts: {} });
  });

  it("is refused to one address from the thirty-first within a minute, whatever it asks for", async () => {
    const refusals = new Set<string>();
    for (let count = 0; count < 30; count += 1) {
      refusals.add((await refusalOf(look(UNKNOWN_TOKEN, null, "192.0.2.9"))).code);
    }
    expect([...refusals]).toEqual(["invitation_invalid"]);
    const { code } = await refusalOf(look(UNKNOWN_TOKEN, null, "192.0.2.9"));
    expect(code).toBe("too_many_requests");
    expect((await refusalOf(look(UNKNOWN_TOKEN))).code).toBe("invitation_invalid");
  });
});

describe("founding an organisation", () => {
  it("is refused to one person from the sixth within a day, also with ten at once", async () => {
    const person = givenPerson(installation);
    const found = () => foundOrganization(person, { name: "あおば医院", kind: "hospital" });
    const results = await Promise.allSettled(Array.from({ length: 10 }, found));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect((await refusalOf(found())).code).toBe("organization_limit");
    installation.clock.pass(DAY_MS + 1);
    await expect(found()).resolves.toMatchObject({ name: "あおば医院" });
  });
});
