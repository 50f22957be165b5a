import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { readWaiting } from "@bunkai/actions/notification/read-waiting";
import { problemOf } from "@bunkai/api/problem";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { describe, expect, it } from "vitest";
import { chainOf, findingsIn } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenRevision, type Pair } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();

/** A hospital that has asked a vendor for what it shows on request. */
async function givenWish() {
  const pair: Pair = {
    hospital: await givenOrganization(installation, "hospital"),
    vendor: await givenOrganization(installation, "vendor"),
  };
  const negotiator = await givenMember(pair.vendor, ["negotiator"]);
  const { offeringId } = await givenRevision(pair.vendor, "onRequest");
  const { request } = await requestAccess(pair.hospital, offeringId);
  return { ...pair, negotiator, offeringId, request };
}

/** The deeds that both chains record of the wish, oldest first. */
async function deedsOf({ hospital, vendor }: Pair) {
  const chains = await Promise.all([chainOf(hospital), chainOf(vendor)]);
  return chains.map(({ links }) =>
    links
      .map(({ text }) => String(JSON.parse(text).deed))
      .filter((deed) => deed.startsWith("access.")),
  );
}

describe("asking to read", () => {
  it("again after a refusal opens the wish anew: it is told, waits and is recorded like a first one", async () => {
    const { negotiator, offeringId, request, ...pair } = await givenWish();
    const { hospital, vendor } = pair;
    await decideAccess(vendor, request.id, { state: "declined", seen: "open" });
    expect((await readWaiting(vendor)).accessRequests.count).toBe(0);
    installation.clock.pass(60_000);

    const again = await requestAccess(hospital, offeringId);

    const askedAt = installation.now().toISOString();
    const reopened = { ...request, state: "open", askedAt, decidedAt: null };
    expect(again).toEqual({ isNew: true, request: reopened });
    expect(await readAccessRequests(hospital)).toEqual([reopened]);
    const { accessRequests } = await readWaiting(vendor);
    expect(accessRequests).toMatchObject({ count: 1, items: [{ offeringId, since: askedAt }] });
    const { items } = await readNotifications(negotiator, { limit: 100 });
    const asked = items.filter(({ kind }) => kind === "access_requested");
    expect(asked.map(({ readAt }) => readAt)).toEqual(asked.map(() => null));
    expect(asked.map(({ createdAt }) => createdAt)).toContain(askedAt);
    const deeds = ["access.request", "access.decline", "access.request"];
    expect(await deedsOf(pair)).toEqual([deeds, deeds]);
    expect((await Promise.all([hospital, vendor].map(findingsIn))).flat()).toEqual([]);
  });

  it("while the wish is open or granted changes nothing, says so, and leaves no event", async () => {
    const { offeringId, request, ...pair } = await givenWish();
    const { hospital, vendor } = pair;
    installation.clock.pass(60_000);

    expect(await requestAccess(hospital, offeringId)).toEqual({ isNew: false, request });
    const granted = await decideAccess(vendor, request.id, { state: "granted", seen: "open" });
    expect(await requestAccess(hospital, offeringId)).toEqual({ isNew: false, request: granted });
    const deeds = ["access.request", "access.grant"];
    expect(await deedsOf(pair)).toEqual([deeds, deeds]);
  });
});

describe("the word on a wish to read", () => {
  it("is one of two that come at once: the other is refused, whatever it was", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { negotiator, request, ...pair } = await givenWish();
      const { hospital, vendor } = pair;
      const outcomes = await Promise.allSettled([
        decideAccess(vendor, request.id, { state: "granted", seen: "open" }),
        decideAccess(negotiator, request.id, { state: "declined", seen: "open" }),
      ]);

      const done = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(done).toHaveLength(1);
      const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(refused).toMatchObject([{ code: "access_changed", facts: { state: done[0]?.state } }]);
      expect(await readAccessRequests(hospital)).toEqual(done);
      const word = done[0]?.state === "granted" ? "access.grant" : "access.decline";
      const deeds = ["access.request", word];
      expect(await deedsOf(pair)).toEqual([deeds, deeds]);
    }
  });

  it("that rests on an older state is refused with what happened meanwhile", async () => {
    const { hospital, offeringId, request, vendor } = await givenWish();
    const { askingName } = request;
    const grant = { state: "granted", seen: "open" } as const;
    await decideAccess(vendor, request.id, grant);
    const late = await refusalOf(decideAccess(vendor, request.id, grant));
    expect(late.facts).toEqual({ askingName, state: "granted", at: expect.any(String) });
    expect(saidOf(late)).toMatchObject({ status: 409 });
    expect(saidOf(late).detail).toContain(`${askingName} の閲覧を許可しました。`);

    await decideAccess(vendor, request.id, { state: "declined", seen: "granted" });
    await requestAccess(hospital, offeringId);
    const seenBefore = { state: "granted", seen: "declined" } as const;
    const unseen = await refusalOf(decideAccess(vendor, request.id, seenBefore));
    expect(saidOf(unseen).detail).toContain(`${askingName} がもう一度申請しました。`);
    expect((await readAccessRequests(hospital))[0]?.state).toBe("open");
  });

  it("that stands already leaves no second event", async () => {
    const { negotiator: _, request, ...pair } = await givenWish();
    await decideAccess(pair.vendor, request.id, { state: "granted", seen: "open" });
    await decideAccess(pair.vendor, request.id, { state: "granted", seen: "granted" });

    const deeds = ["access.request", "access.grant"];
    expect(await deedsOf(pair)).toEqual([deeds, deeds]);
  });
});

/** What a reader of Japanese is told of a refusal. */
function saidOf({ code, facts }: Pick<DomainError, "code" | "facts">) {
  const occasion = { requestId: "1", path: "/", language: "ja" } as const;
  return problemOf(new DomainError(code, facts), occasion);
}
