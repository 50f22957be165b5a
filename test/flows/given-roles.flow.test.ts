import { randomUUID } from "node:crypto";
import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { createApiKey } from "@bunkai/actions/account/create-api-key";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { nameDeputy } from "@bunkai/actions/account/name-deputy";
import { readMembers } from "@bunkai/actions/account/read-account";
import type { Context, PersonContext } from "@bunkai/actions/context";
import { inviteGuest } from "@bunkai/actions/guest/invite-guest";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import type { Invitation } from "@bunkai/domain/account/invitation";
import type { Role } from "@bunkai/domain/account/role";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { describe, expect, it } from "vitest";
import { givenClock } from "../fixtures/clock.ts";
import { givenFreshFactor } from "../fixtures/fresh-factor.ts";
import { givenTable, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf } from "../fixtures/http.ts";
import { got, refused } from "../fixtures/http-member.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMember, givenOrganization, withPasswordAlone } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const MINUTE_MS = 60_000;
const installation = await givenInstallation();
const mail = () => `${randomUUID()}@example.org`;

/** The same person, who has never had a second factor. */
function withoutFactor<Ctx extends PersonContext>(ctx: Ctx): Ctx {
  const alone = withPasswordAlone(ctx);
  return { ...alone, session: { ...alone.session, hasSecondFactor: false } };
}

/** What gives a role that binds, as deeds of one administrator. */
async function givenDeeds() {
  const hospital = await givenOrganization(installation, "hospital");
  const vendor = await givenOrganization(installation, "vendor");
  const matrix = await givenTable({ hospital, vendor });
  const member = await givenMember(hospital, ["viewer"]);
  const other = await givenMember(hospital, ["viewer"]);
  const today = japaneseDay(installation.now());
  const roles: Role[] = ["viewer", "signer"];
  const deeds = {
    "a change of roles": (ctx: Context) => changeMemberRoles(ctx, member.memberId, { roles }, 1),
    "an invitation": (ctx: Context) => inviteMember(ctx, { email: mail(), roles }),
    "an API key": (ctx: Context) =>
      createApiKey(ctx, { name: "連携", scopes: ["audit.read"], validDays: 30 }),
    "lent administration": (ctx: Context) =>
      nameDeputy(ctx, {
        ...{ principalId: ctx.memberId, deputyId: other.memberId },
        ...{ roles: ["administrator"], startsOn: today, endsOn: today },
      }),
    "a guest's seat that signs": (ctx: Context) =>
      inviteGuest(ctx, {
        ...{ kind: "matrix", matrixId: matrix.id, partyKey: "dealer", maySign: true },
        ...guestOf(mail()),
      }),
  } satisfies Record<string, (ctx: Context) => Promise<unknown>>;
  return { administrator: hospital, deeds, member, matrix };
}

describe("whoever has a second factor", () => {
  it("shows it before giving what binds, in each way there is, and nothing is left of what was refused", async () => {
    const { administrator, deeds, member } = await givenDeeds();
    const codes: string[] = [];
    for (const deed of Object.values(deeds)) {
      codes.push((await refusalOf(deed(withPasswordAlone(administrator)))).code);
    }
    expect(codes).toEqual(Object.keys(deeds).map(() => "fresh_factor_needed"));
    const { items } = await readMembers(administrator, { limit: 10 });
    expect(items.find(({ id }) => id === member.memberId)).toMatchObject({
      ...{ roles: ["viewer"], version: 1 },
    });
    expect((await readNotifications(member, { limit: 10 })).items).toEqual([]);

    for (const deed of Object.values(deeds)) await deed(administrator);
  });

  it("gives other roles, and takes those that bind, without it", async () => {
    const { administrator, matrix, member } = await givenDeeds();
    const ctx = withPasswordAlone(administrator);
    await changeMemberRoles(ctx, member.memberId, { roles: ["negotiator"] }, 1);
    await inviteMember(ctx, { email: mail(), roles: ["author"] });
    await inviteGuest(ctx, {
      ...{ kind: "matrix", matrixId: matrix.id, partyKey: "dealer", maySign: false },
      ...guestOf(mail()),
    });
    const signer = await givenMember(administrator, ["signer", "reviewer"]);
    await changeMemberRoles(ctx, signer.memberId, { roles: ["viewer", "signer"] }, 1);
  });

  it("who is not allowed to give anything is told that, and not asked for a factor", async () => {
    const { deeds, member } = await givenDeeds();
    const code = async (deed: Promise<unknown>) => (await refusalOf(deed)).code;
    const ctx = withPasswordAlone(member);
    expect(await code(deeds["a change of roles"](ctx))).toBe("not_allowed");
    expect(await code(deeds["an invitation"](ctx))).toBe("not_allowed");
    expect(await code(deeds["an API key"](ctx))).toBe("not_allowed");
  });
});

it("whoever has no second factor gives all but the signature as a deputy's, as nothing could be shown", async () => {
  const { administrator, deeds } = await givenDeeds();
  for (const deed of Object.values(deeds)) await deed(withoutFactor(administrator));
});

it("over HTTP the same request is good as soon as the factor was shown, and happens once", async () => {
  const clock = givenClock(new Date());
  const { founder, server } = await givenHttp({ now: clock.now });
  const who = await founder("管理者");
  await givenFreshFactor(server.installation, who);
  clock.pass(6 * MINUTE_MS);
  const invitation = { email: mail(), roles: ["signer"] };
  const invite = () =>
    who.ask("/api/v1/invitations", {
      method: "POST",
      json: invitation,
      headers: { "idempotency-key": "one-and-the-same" },
    });

  const early = await invite();
  expect(early.status).toBe(403);
  expect(await jsonOf(early)).toMatchObject({ code: "fresh_factor_needed" });
  expect(
    await refused(who, "POST", "/api-keys", {
      name: "連携",
      scopes: ["audit.read"],
      validDays: 30,
    }),
  ).toBe("403 fresh_factor_needed");
  await givenFreshFactor(server.installation, who);
  expect((await invite()).status).toBe(201);
  expect((await invite()).status).toBe(201);
  const { items } = await got<{ items: Invitation[] }>(who, "/invitations?limit=10");
  expect(items.map(({ email }) => email)).toEqual([invitation.email]);
});
