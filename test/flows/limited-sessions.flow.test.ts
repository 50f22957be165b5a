import { session } from "@bunkai/db/schema/auth";
import type { Me } from "@bunkai/domain/account/member";
import { personIdSchema } from "@bunkai/domain/id";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";

const { founder, server } = await givenHttp();
const { db } = server.installation;

/** Somebody with two organisations, in a session that the provider of the first one opened. */
async function givenLimited(name: string) {
  const person = await founder(name);
  const second = await person.ask("/api/v1/organizations", {
    method: "POST",
    json: { name: `${name}の別の組織`, kind: "hospital" },
  });
  const { id: otherId } = await jsonOf<{ id: string }>(second);
  const me = await meOf(person);
  await db.auth
    .update(session)
    .set({ method: "provider", onlyFor: person.organization.id })
    .where(eq(session.userId, personIdSchema.parse(me.person.id)));
  return { ...person, otherId };
}

const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const inName = (id: string) => ({ headers: { "bunkai-organization": id } });

describe("a session that acts for one organisation alone", () => {
  it("reaches that one, and finds no other, although its person belongs there", async () => {
    const person = await givenLimited("椿");
    const { memberships, onlyFor } = await meOf(person);

    expect(memberships.map(({ organizationId }) => organizationId)).toEqual([onlyFor]);
    expect(onlyFor).toBe(person.organization.id);
    const own = await person.ask("/api/v1/members", inName(person.organization.id));
    expect(own.status).toBe(200);
    expect((await person.ask("/api/v1/members", inName(person.otherId))).status).toBe(404);
    const plainLink = `/api/v1/audit.csv?organization=${person.otherId}`;
    expect((await person.ask(plainLink)).status).toBe(404);
  });

  it("changes nothing of the account, and joins nothing", async () => {
    const person = await givenLimited("楓");
    const other = `${PASSWORD}-neu`;
    const ofTheAccount: readonly [path: string, json?: object][] = [
      ["POST /api/auth/change-password", { currentPassword: PASSWORD, newPassword: other }],
      ["POST /api/auth/two-factor/enable", { password: PASSWORD }],
      ["POST /api/auth/two-factor/generate-backup-codes", { password: PASSWORD }],
      ["POST /api/v1/me/second-factor/key", { password: PASSWORD }],
      ["POST /api/v1/me/second-factor/key/confirmation", { code: "000000" }],
      ["POST /api/v1/me/second-factor/key/removal", { password: PASSWORD }],
      ["POST /api/v1/me/passkeys/options", { password: PASSWORD }],
      ["PATCH /api/v1/me", { name: "別人" }],
      // Whoever runs the provider could look into the own factors, or lock them by wrong codes.
      ["GET /api/v1/me/second-factor"],
      ["GET /api/v1/me/passkeys"],
      ["POST /api/v1/me/second-factor/passkey/options", {}],
      ["POST /api/auth/two-factor/verify-totp", { code: "000000" }],
      ["POST /api/auth/two-factor/verify-backup-code", { code: "aaaaa-aaaaa" }],
      ["GET /api/v1/me/sessions"],
      ["DELETE /api/v1/me/sessions"],
      ["POST /api/v1/organizations", { name: "三つめ", kind: "hospital" }],
    ];
    for (const [operation, json] of ofTheAccount) {
      const [method = "", path = ""] = operation.split(" ");
      const answer = await person.ask(path, { method, ...(json && { json }) });
      expect.soft(await answer.json(), operation).toMatchObject({ code: "session_limited" });
      expect.soft(answer.status, operation).toBe(403);
    }
  });

  it("accepts no invitation of another organisation", async () => {
    const host = await founder("欅");
    const person = await givenLimited("柊");
    const invitation = { email: person.email, roles: ["viewer"] };
    await host.ask("/api/v1/invitations", { method: "POST", json: invitation });
    const { items } = await jsonOf<{ items: { to: string; body: string }[] }>(
      await host.ask("/api/v1/outbox?limit=100"),
    );
    const token = items.find(({ to }) => to === person.email)?.body.match(/#([\w-]+)/u)?.[1];
    const refused = await person.ask("/api/v1/invitations/accept", {
      method: "POST",
      json: { token },
    });

    expect(await refused.json()).toMatchObject({ code: "session_limited" });
    expect((await meOf(person)).memberships).toHaveLength(1);
  });
});
