import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { readWaiting } from "@bunkai/actions/notification/read-waiting";
import { describe, expect, it } from "vitest";
import { chainOf, findingsIn } from "../fixtures/audit-chains.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenRevision, type Pair } from "../fixtures/main-job.ts";
import { givenMember, givenOrganization } from "../fixtures/people.ts";

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
    await decideAccess(vendor, request.id, "declined");
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
    const granted = await decideAccess(vendor, request.id, "granted");
    expect(await requestAccess(hospital, offeringId)).toEqual({ isNew: false, request: granted });
    const deeds = ["access.request", "access.grant"];
    expect(await deedsOf(pair)).toEqual([deeds, deeds]);
  });
});
