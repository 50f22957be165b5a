import { randomUUID } from "node:crypto";
import type { Me, Member } from "@bunkai/domain/account/member";
import { describe, expect, it } from "vitest";
import { givenGuest, givenGuestLink, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenRevision } from "../fixtures/main-job.ts";
import { openSession } from "../fixtures/open-session.ts";
import { givenOrganization } from "../fixtures/people.ts";

const http = await givenHttp();
const { founder, server, visitor } = http;
const installation = givenInstallationOn(server.installation.db, http.configuration);

const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const rename = (who: Visitor, name: unknown) =>
  who.ask("/api/v1/me", { method: "PATCH", json: { name } });

async function namesIn(who: Visitor, organizationId: string): Promise<string[]> {
  const headers = { "bunkai-organization": organizationId };
  const answer = await who.ask("/api/v1/members", { headers });
  return (await jsonOf<{ items: Member[] }>(answer)).items.map(({ name }) => name);
}

describe("a person's own name", () => {
  it("is changed in every organisation, each of which records it once", async () => {
    const person = await founder("青木 花");
    const second = await person.ask("/api/v1/organizations", {
      method: "POST",
      json: { name: "青木の別の組織", kind: "vendor" },
    });
    const ids = [person.organization.id, (await jsonOf<{ id: string }>(second)).id];

    expect((await rename(person, "月島 花")).status).toBe(200);
    expect((await rename(person, "月島 花")).status).toBe(200);

    expect((await meOf(person)).person.name).toBe("月島 花");
    for (const id of ids) {
      expect(await namesIn(person, id)).toEqual(["月島 花"]);
      const audit = await person.ask("/api/v1/audit?limit=100", {
        headers: { "bunkai-organization": id },
      });
      type Entry = { content: { deed: string; facts: object } };
      const { items } = await jsonOf<{ items: Entry[] }>(audit);
      expect(items.filter(({ content }) => content.deed === "member.rename")).toMatchObject([
        { content: { facts: { nameBefore: "青木 花", name: "月島 花" } } },
      ]);
    }
  });

  it("is changed by nobody who is not signed in, and by no bad input", async () => {
    expect((await rename(visitor(), "誰か")).status).toBe(401);
    const person = await founder("早瀬");
    for (const name of ["", " ", "a\nb", "あ".repeat(101), null]) {
      expect((await rename(person, name)).status).toBe(422);
    }
    expect((await meOf(person)).person.name).toBe("早瀬");
  });

  it("is not what whoever makes a guest's link writes: that holds for the one seat", async () => {
    const vendor = await givenOrganization(installation, "vendor");
    const { id } = await givenRevision(vendor, "onRequest");
    const email = `named-${randomUUID()}@example.org`;
    const wish = { kind: "revision", revisionId: id, organizationName: "みさき医院" } as const;
    const made = { ...guestOf(email), personName: "つけられた 名前" };
    const guest = await givenGuest(http, await givenGuestLink(vendor, { ...wish, ...made }));
    expect((await meOf(guest)).person.name).toBe("つけられた 名前");
    expect(await (await rename(guest, "ほか")).json()).toMatchObject({ code: "session_limited" });

    const own = await openSession(server, { name: "本人", password: "かわせみ-せきれい-やませみ" });
    const other = { ...guestOf(own.email), personName: "別の つけられた名前" };
    const known = await givenGuest(http, await givenGuestLink(vendor, { ...wish, ...other }));
    expect((await meOf(known)).person.name).toBe("別の つけられた名前");
    const { auth } = server;
    const { internalAdapter } = await auth.$context;
    expect((await internalAdapter.findUserByEmail(own.email))?.user.name).toBe("本人");
  });
});
