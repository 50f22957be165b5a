import { randomUUID } from "node:crypto";
import { readOfferings } from "@bunkai/actions/offering/read-offerings";
import { addGuestLink, findLinkOfSeat, seatOf } from "@bunkai/db/stores/guest-links";
import { addSeat } from "@bunkai/db/stores/matrices";
import { findKnownOrganizations } from "@bunkai/db/stores/organizations";
import { findRevisionTexts } from "@bunkai/db/stores/revisions";
import { inTenant, type Tenant } from "@bunkai/db/tenant";
import { organizationIdSchema } from "@bunkai/domain/id";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../fixtures/as-owner.ts";
import { givenGuestLink, givenTable, guestOf } from "../fixtures/guests.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenRevision } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const installation = await givenInstallation();
const NOW = installation.now();

function as<Result>(organizationId: string, work: (tenant: Tenant) => Promise<Result>) {
  const scope = { organizationId: organizationIdSchema.parse(organizationId), personId: null };
  return inTenant(installation.db, scope, work);
}

describe("the database itself", () => {
  it("shows nobody what is somebody else's by a link that names it", async () => {
    const [vendor, rival] = [
      await givenOrganization(installation),
      await givenOrganization(installation),
    ];
    const { id } = await givenRevision(vendor, "onRequest");
    await as(rival.organizationId, (tenant) =>
      addGuestLink(tenant, {
        ...{ id: randomUUID(), seatId: rival.organizationId, objectKind: "revision", objectId: id },
        ...{ title: "x", email: "x@example.org", personName: "x", organizationName: "x" },
        ...{ language: "ja", roles: ["viewer"], invitedBy: "x", inviterOrganization: "x" },
        ...{ inviterLanguage: "ja", invitedByMemberId: randomUUID(), tokenHash: randomUUID() },
        ...{ createdAt: NOW, expiresAt: new Date(NOW.getTime() + 1000) },
      }),
    );

    const texts = await as(rival.organizationId, (tenant) => findRevisionTexts(tenant, [id]));
    expect(texts.size).toBe(0);
    const rows = await as(rival.organizationId, ({ sql: tx }) =>
      tx.execute(sql`select 1 from revision_contents where revision_id = ${id}::uuid`),
    );
    expect(rowsOf(rows)).toEqual([]);
  });

  it("lets nobody but the opener of a matrix give a place at its table", async () => {
    const vendor = await givenOrganization(installation);
    const hospital = await givenOrganization(installation, "hospital");
    const { id: matrixId } = await givenTable({ hospital, vendor });
    const seatId = organizationIdSchema.parse(randomUUID());
    const byVendor = as(vendor.organizationId, (tenant) =>
      addSeat(tenant, { matrixId, seatId, partyKey: "dealer" }),
    );

    await expect(sqlStateOf(byVendor)).resolves.toBe("42501");
  });

  it("lets no guest's link hold an administrator's role", async () => {
    const vendor = await givenOrganization(installation);
    const added = as(vendor.organizationId, (tenant) =>
      tenant.sql.execute(
        sql`insert into guest_links (organization_id, id, seat_id, object_kind, object_id, title, email, person_name, organization_name, language, roles, wish, invited_by, inviter_organization, inviter_language, invited_by_member_id, token_hash, created_at, expires_at)
          values (${vendor.organizationId}::uuid, gen_random_uuid(), ${vendor.organizationId}::uuid, 'file', gen_random_uuid(), 'x', 'x', 'x', 'x', 'ja', array['administrator'], 'x', 'x', 'x', 'ja', gen_random_uuid(), 'x', now(), now())`,
      ),
    );

    await expect(sqlStateOf(added)).resolves.toBe("23514");
  });

  it("lets nobody find a seat, neither by its id nor by its name", async () => {
    const vendor = await givenOrganization(installation);
    const stranger = await givenOrganization(installation);
    const { link } = await givenGuestLink(vendor, {
      ...{ kind: "file", wish: "x", dueOn: null, organizationName: "見つからない会社" },
      ...guestOf(`${randomUUID()}@example.org`),
    });
    const seats = await as(vendor.organizationId, ({ sql: tx }) =>
      tx.execute(sql`select seat_id as id from guest_links where id = ${link.id}::uuid`),
    );
    const [row] = rowsOf(seats);
    const seatId = organizationIdSchema.parse(row?.id);
    for (const who of [vendor, stranger]) {
      const known = await as(who.organizationId, (tenant) =>
        findKnownOrganizations(tenant, { ids: [seatId], names: ["見つからない会社"] }),
      );
      expect(known).toEqual([]);
    }
    const own = await as(seatId, (tenant) => findLinkOfSeat(tenant, NOW));
    expect(own && seatOf(own.row)).toBe(seatId);
    expect(
      (await readOfferings(stranger, { limit: 100, own: false, words: "見つからない会社" })).items,
    ).toEqual([]);
  });
});
