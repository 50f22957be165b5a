import { randomUUID } from "node:crypto";
import { readAudit } from "@bunkai/actions/audit/read-audit";
import { revokeGuestLink } from "@bunkai/actions/guest/change-guest-link";
import { readGuestLinks } from "@bunkai/actions/guest/read-guest-links";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { readViewers } from "@bunkai/actions/view/read-viewers";
import type { Me } from "@bunkai/domain/account/member";
import type { GuestSeat } from "@bunkai/domain/guest/guest-link";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { describe, expect, it } from "vitest";
import { givenGuest, givenGuestLink, givenTable, guestOf } from "../fixtures/guests.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";
import { givenInstallationOn } from "../fixtures/installation.ts";
import { givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";

const http = await givenHttp();
const installation = givenInstallationOn(http.server.installation.db, http.configuration);
const mail = () => `guest-${randomUUID()}@example.org`;
const ALL = { limit: 100 };

async function givenPair() {
  const hospital = await givenOrganization(installation, "hospital");
  return { hospital, vendor: await givenOrganization(installation, "vendor") };
}

const meOf = async (who: Visitor) => jsonOf<Me>(await who.ask("/api/v1/me"));

describe("a guest who is to read a revision", () => {
  it("reads that one, shown on request only, and no other", async () => {
    const { vendor } = await givenPair();
    const shown = await givenRevision(vendor, "onRequest");
    const other = await givenRevision(vendor, "onRequest");
    const guest = await givenGuest(
      http,
      await givenGuestLink(vendor, {
        ...{ kind: "revision", revisionId: shown.id, organizationName: "みさき医院" },
        ...guestOf(mail()),
      }),
    );

    const read = await guest.ask(`/api/v1/revisions/${shown.id}`);
    expect(read.status).toBe(200);
    expect(await read.json()).toMatchObject({ content: { format: "bunkai.revision/2" } });
    const hidden = await guest.ask(`/api/v1/revisions/${other.id}`);
    expect(hidden.status).toBe(404);
    const text = await guest.ask(`/api/v1/revisions/${other.id}/content.json`);
    expect(text.status).toBe(404);
  });

  it("is named by who saw it, and in both chains", async () => {
    const { vendor } = await givenPair();
    const { id } = await givenRevision(vendor, "onRequest");
    const email = mail();
    const wish = { kind: "revision", revisionId: id, organizationName: "みさき医院" } as const;
    const guest = await givenGuest(
      http,
      await givenGuestLink(vendor, { ...wish, ...guestOf(email) }),
    );
    await guest.ask(`/api/v1/revisions/${id}`);
    await http.server.installation.background.settle();

    const viewers = await readViewers(vendor, { kind: "revision", id });
    expect(viewers).toMatchObject([
      { organizationName: "みさき医院", personName: null, opened: 1 },
    ]);
    const { items } = await readAudit(vendor, ALL);
    const deeds = items.map(({ content }) => content?.deed);
    expect(deeds.slice(0, 2)).toEqual(["guest.enter", "guest.invite"]);
    expect(JSON.stringify(items[0])).toContain(email);
  });

  it("sees what the seat is for, and nothing else that a member may", async () => {
    const { vendor } = await givenPair();
    const { id } = await givenRevision(vendor);
    const wish = { kind: "revision", revisionId: id, organizationName: "みさき医院" } as const;
    const link = await givenGuestLink(vendor, { ...wish, ...guestOf(mail()) });
    const guest = await givenGuest(http, link);

    const seat = await jsonOf<GuestSeat>(await guest.ask("/api/v1/guest-seat"));
    expect(seat).toMatchObject({ kind: "revision", objectId: id, inviterName: vendor.person.name });
    const { memberships } = await meOf(guest);
    expect(memberships).toMatchObject([{ organizationKind: "guest", roles: ["viewer"] }]);
    for (const path of [
      "offerings",
      "files",
      "members",
      "contracts",
      "comparisons",
      "facilities",
    ]) {
      const answer = await guest.ask(`/api/v1/${path}`);
      expect.soft(await answer.json(), path).toMatchObject({ code: "guest_deed_refused" });
    }
    const founded = await guest.ask("/api/v1/organizations", {
      method: "POST",
      json: { name: "新しい組織", kind: "vendor" },
    });
    expect(await founded.json()).toMatchObject({ code: "session_limited" });
  });
});

describe("a guest who is to talk about a matrix", () => {
  it("sits as the party that was named, moves rows, and is asked for a yes like the others", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const before = await getMatrix(pair.vendor, matrix.id);
    expect(before.matrix.guestParties).toEqual([]);
    const wish = {
      kind: "matrix",
      matrixId: matrix.id,
      partyKey: "dealer",
      maySign: false,
      ...guestOf(mail()),
    } as const;
    const guest = await givenGuest(http, await givenGuestLink(pair.hospital, wish));

    const after = await getMatrix(pair.vendor, matrix.id);
    expect(after.matrix.guestParties).toEqual(["dealer"]);
    expect(after.matrix.parties.find(({ key }) => key === "dealer")?.name).toBe("やまだ商店");
    const row = after.rows[0];
    const moved = await guest.ask(`/api/v1/matrices/${matrix.id}/rows/${row?.id}/proposals`, {
      method: "POST",
      json: {
        type: "propose",
        assignment: { ...OPEN_ASSIGNMENT, inCharge: "dealer" },
        proposalNumber: 0,
        reason: "当社が担います",
      },
    });
    expect(moved.status).toBe(200);
    expect(await moved.json()).toMatchObject({ acceptedBy: ["dealer"], proposalNumber: 1 });
    const listed = await guest.ask("/api/v1/matrices");
    expect((await jsonOf<{ items: unknown[] }>(listed)).items).toHaveLength(1);
    const fixed = await guest.ask(`/api/v1/matrices/${matrix.id}/agreement`, {
      method: "POST",
      json: { language: "ja" },
    });
    expect(await fixed.json()).toMatchObject({ code: "guest_deed_refused" });
  });

  it("hears nothing any more from the request after the revocation, with the page still open", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const { link, token } = await givenGuestLink(pair.hospital, {
      ...{ kind: "matrix", matrixId: matrix.id, partyKey: "dealer", maySign: false },
      ...guestOf(mail()),
    });
    const guest = await givenGuest(http, { link, token });
    expect((await guest.ask(`/api/v1/matrices/${matrix.id}`)).status).toBe(200);

    await revokeGuestLink(pair.hospital, link.id);

    const refused = await guest.ask(`/api/v1/matrices/${matrix.id}`);
    expect(await refused.json()).toMatchObject({ code: "guest_link_ended" });
    expect(refused.status).toBe(403);
    const [listed] = await readGuestLinks(pair.hospital, {});
    expect(listed).toMatchObject({ state: "revoked", email: link.email });
  });

  it("gives the place to another guest, who is heard alone", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const wish = {
      kind: "matrix",
      matrixId: matrix.id,
      partyKey: "dealer",
      maySign: true,
    } as const;
    const first = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, { ...wish, ...guestOf(mail()) }),
    );
    const second = await givenGuest(
      http,
      await givenGuestLink(pair.hospital, { ...wish, ...guestOf(mail()) }),
    );

    expect((await first.ask(`/api/v1/matrices/${matrix.id}`)).status).toBe(403);
    expect((await second.ask(`/api/v1/matrices/${matrix.id}`)).status).toBe(200);
    expect((await meOf(second)).memberships).toMatchObject([{ roles: ["negotiator", "signer"] }]);
  });

  it("is invited by whoever opened the matrix alone, for a party without an organisation, before it is fixed", async () => {
    const pair = await givenPair();
    const matrix = await givenTable(pair);
    const wish = {
      kind: "matrix",
      matrixId: matrix.id,
      maySign: false,
      ...guestOf(mail()),
    } as const;

    const byOther = givenGuestLink(pair.vendor, { ...wish, partyKey: "dealer" });
    await expect(byOther).rejects.toMatchObject({ facts: { reason: "notOpener" } });
    const forVendor = givenGuestLink(pair.hospital, { ...wish, partyKey: "vendor" });
    await expect(forVendor).rejects.toMatchObject({ facts: { reason: "party" } });
  });
});
