import { randomUUID } from "node:crypto";
import {
  extendGuestLink,
  resendGuestLink,
  revokeGuestLink,
} from "@bunkai/actions/guest/change-guest-link";
import { emailSchema } from "@bunkai/domain/account/email";
import type { Me } from "@bunkai/domain/account/member";
import { describe, expect, it } from "vitest";
import {
  enterCode,
  givenGuest,
  givenGuestLink,
  guestOf,
  newestCode,
  newestToken,
  openLink,
} from "../fixtures/guests.ts";
import { givenHttp, jsonOf, PASSWORD, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

let atMs = Date.now();
const http = await givenHttp({ now: () => new Date(atMs) });
const installation = {
  ...givenInstallationOn(http.server.installation.db, http.configuration),
  now: () => new Date(atMs),
};
const later = (ms: number) => {
  atMs += ms;
};
const mail = () => `guest-${randomUUID()}@example.org`;

async function givenInvited(email = mail(), validDays = 14) {
  const vendor = await givenOrganization(installation, "vendor");
  const revision = await givenRevision(vendor, "onRequest");
  const mailed = await givenGuestLink(vendor, {
    ...{ kind: "revision", revisionId: revision.id, organizationName: "みさき医院" },
    ...guestOf(email),
    validDays,
  });
  return { ...mailed, vendor, revision };
}

const codeOf = async (answer: Response) => (await jsonOf<{ code: string }>(answer)).code;
const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));
const other = (code: string) => (code === "000000" ? "000001" : "000000");

describe("a link", () => {
  it("tells nothing but a masked address before the code", async () => {
    const { link, token, vendor } = await givenInvited("aoki+bunkai@example.org");
    const opened = await openLink(http.visitor(), token);

    expect(await opened.json()).toEqual({
      ...{ maskedEmail: "a***@example.org", codeMinutes: 10 },
      ...{ isCodeNew: true, pauseSeconds: 60 },
    });
    expect(link.title).not.toBe("");
    expect(vendor.organizationId).not.toBe("");
  });

  it("answers alike whether it never was, has expired, was revoked or replaced", async () => {
    const unknown = await openLink(http.visitor(), randomUUID());
    const expired = await givenInvited(mail(), 1);
    const replaced = await givenInvited(mail(), 3);
    await resendGuestLink(replaced.vendor, replaced.link.id);
    const revoked = await givenInvited();
    await revokeGuestLink(revoked.vendor, revoked.link.id);
    later(DAY_MS);

    const texts = new Set<string>();
    for (const answer of [
      unknown,
      await openLink(http.visitor(), expired.token),
      await openLink(http.visitor(), replaced.token),
      await openLink(http.visitor(), revoked.token),
      await enterCode(http.visitor(), revoked.token, "123456"),
      await enterCode(http.visitor(), randomUUID(), "123456"),
    ]) {
      const {
        instance: _,
        requestId: __,
        ...problem
      } = await jsonOf<Record<string, unknown>>(answer);
      texts.add(JSON.stringify({ ...problem, status: answer.status }));
    }
    expect(texts.size).toBe(1);
    expect([...texts][0]).toContain("guest_link_invalid");
    const token = await newestToken(replaced.vendor, replaced.link.email);
    expect((await openLink(http.visitor(), token)).status).toBe(200);
  });

  it("works longer when it is extended, for a guest who is there too", async () => {
    const { link, revision, token, vendor } = await givenInvited(mail(), 1);
    later(DAY_MS - HOUR_MS);
    const guest = await givenGuest(http, { link, token });
    await extendGuestLink(vendor, link.id, { validDays: 3 });
    later(2 * HOUR_MS);

    expect((await guest.ask(`/api/v1/revisions/${revision.id}`)).status).toBe(200);
  });
});

describe("a mailed code", () => {
  it("is good once: another browser with the same link needs another one", async () => {
    const { link, token } = await givenInvited();
    const [first, second] = [http.visitor(), http.visitor()];
    await openLink(first, token);
    const code = await newestCode(first, link.email);
    expect((await enterCode(first, token, code)).status).toBe(204);

    expect(await codeOf(await enterCode(second, token, code))).toBe("invalid_input");
    expect((await meOf(first)).memberships).toHaveLength(1);
    expect((await second.ask("/api/v1/me")).status).toBe(401);
  });

  it("of another link is wrong, as is one of ten minutes ago", async () => {
    const [one, two] = [await givenInvited(), await givenInvited()];
    const visitor = http.visitor();
    await openLink(visitor, one.token);
    await openLink(visitor, two.token);
    const foreign = await newestCode(visitor, one.link.email);
    if (foreign !== (await newestCode(visitor, two.link.email))) {
      expect(await codeOf(await enterCode(visitor, two.token, foreign))).toBe("invalid_input");
    }
    later(10 * MINUTE_MS);
    expect(await codeOf(await enterCode(visitor, one.token, foreign))).toBe("invalid_input");
  });

  it("is asked for ever more slowly after wrong ones, and the right one waits too", async () => {
    const { link, token } = await givenInvited();
    const visitor = http.visitor();
    await openLink(visitor, token);
    const code = await newestCode(visitor, link.email);
    for (let count = 0; count < 5; count += 1) {
      expect(await codeOf(await enterCode(visitor, token, other(code)))).toBe("invalid_input");
    }

    const locked = await enterCode(visitor, token, code);
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({ facts: { retryAfterSeconds: 30 } });
    later(30_000);
    expect((await enterCode(visitor, token, code)).status).toBe(204);
  });

  it("is not mailed again within a minute, nor more than six times an hour", async () => {
    const { link, token } = await givenInvited();
    const visitor = http.visitor();
    later(HOUR_MS);
    await openLink(visitor, token);
    const first = await newestCode(visitor, link.email);
    later(20_000);
    expect(await jsonOf(await openLink(visitor, token))).toMatchObject({
      ...{ isCodeNew: false, codeMinutes: 9, pauseSeconds: 40 },
    });
    expect(await newestCode(visitor, link.email)).toBe(first);
    for (let count = 0; count < 5; count += 1) {
      later(MINUTE_MS);
      expect((await openLink(visitor, token)).status).toBe(200);
    }
    later(MINUTE_MS);
    expect((await openLink(visitor, token)).status).toBe(429);
  });
});

describe("the session of a guest", () => {
  it("ends with the link, and after twelve hours at the latest", async () => {
    const { link, revision, token } = await givenInvited(mail(), 2);
    const guest = await givenGuest(http, { link, token });
    later(12 * HOUR_MS);
    expect((await guest.ask(`/api/v1/revisions/${revision.id}`)).status).toBe(401);
    later(2 * DAY_MS);
    expect((await openLink(http.visitor(), token)).status).toBe(404);
  });

  it("reaches the seat alone, whatever else the person belongs to, and no other session reaches it", async () => {
    const rival = await http.founder("競合の人", "vendor");
    const { link, token, vendor } = await givenInvited(rival.email);
    const guest = await givenGuest(http, { link, token });

    expect((await meOf(guest)).memberships).toMatchObject([{ organizationKind: "guest" }]);
    const inRival = { headers: { "bunkai-organization": rival.organization.id } };
    expect((await guest.ask("/api/v1/members", inRival)).status).toBe(404);
    expect((await meOf(rival)).memberships).toMatchObject([
      { organizationId: rival.organization.id },
    ]);
    expect(vendor.organizationId).not.toBe(rival.organization.id);
  });

  it("of one address invited by two rivals shows in each seat what that one made it for", async () => {
    const email = mail();
    const [one, two] = [await givenInvited(email), await givenInvited(email)];
    const guest = await givenGuest(http, one);
    const elsewhere = await givenGuest(http, two);

    const own = await guest.ask(`/api/v1/revisions/${one.revision.id}`);
    expect(await own.json()).toMatchObject({ content: { format: "bunkai.revision/2" } });
    expect((await guest.ask(`/api/v1/revisions/${two.revision.id}`)).status).toBe(404);
    const seats = [(await meOf(guest)).onlyFor, (await meOf(elsewhere)).onlyFor];
    expect(new Set(seats).size).toBe(2);
    const inOther = { headers: { "bunkai-organization": seats[1] ?? "" } };
    expect((await guest.ask("/api/v1/guest-seat", inOther)).status).toBe(404);
  });

  it("takes the password off an account that nobody had confirmed: it may be a stranger's trap", async () => {
    const email = mail();
    const credentials = { email, password: PASSWORD };
    const stranger = http.visitor();
    const json = { name: "罠", ...credentials, language: "ja" };
    await stranger.ask("/api/auth/sign-up/email", { method: "POST", json });
    const { link, token } = await givenInvited(email);
    const guest = await givenGuest(http, { link, token });

    expect((await meOf(guest)).person).toMatchObject({ email, name: "山田 太郎" });
    const signedIn = await stranger.ask("/api/auth/sign-in/email", {
      method: "POST",
      json: credentials,
    });
    expect(signedIn.status).toBe(401);
  });

  it("knows an address in one form", async () => {
    const { link, token } = await givenInvited(emailSchema.parse(" Guest-Upper+Tag@Example.ORG "));
    expect((await meOf(await givenGuest(http, { link, token }))).person.email).toBe(link.email);
  });
});
