import type { Role } from "@bunkai/domain/account/role";
import type { GuestObjectKind } from "@bunkai/domain/guest/guest-object";
import type { Language } from "@bunkai/domain/language";
import { sql } from "drizzle-orm";
import { check, date, index, integer, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import {
  appRole,
  currentOrganization,
  moment,
  organizationColumn,
  ownedPolicy,
  systemPolicy,
} from "./columns.ts";

/**
 * Links for people whose organisation is not here. `organization_id` is who made the link, `seat_id` the organisation of the
 * kind `guest` that it leads to. Of a link's secret and of a mailed code hashes are kept alone.
 */
export const guestLinks = pgTable(
  "guest_links",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    seatId: uuid("seat_id")
      .notNull()
      .references(() => organizations.id),
    objectKind: text("object_kind").$type<GuestObjectKind>().notNull(),
    objectId: uuid("object_id").notNull(),
    partyKey: text("party_key"),
    title: text("title").notNull(),
    email: text("email").notNull(),
    personName: text("person_name").notNull(),
    organizationName: text("organization_name").notNull(),
    language: text("language").$type<Language>().notNull(),
    roles: text("roles").array().$type<Role[]>().notNull(),
    wish: text("wish"),
    dueOn: date("due_on", { mode: "string" }),
    /** Who made it, and of which organisation, as they were called then: the guest sees no row of that organisation. */
    invitedBy: text("invited_by").notNull(),
    inviterOrganization: text("inviter_organization").notNull(),
    inviterLanguage: text("inviter_language").$type<Language>().notNull(),
    invitedByMemberId: uuid("invited_by_member_id").notNull(),
    tokenHash: text("token_hash").notNull().unique("guest_links_token_once"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    openedAt: moment("opened_at"),
    lastUsedAt: moment("last_used_at"),
    revokedAt: moment("revoked_at"),
    codeHash: text("code_hash"),
    codeSentAt: moment("code_sent_at"),
    codeExpiresAt: moment("code_expires_at"),
    /** In a row, whichever codes they were typed for. */
    wrongCodes: integer("wrong_codes").notNull().default(0),
    lockedUntil: moment("locked_until"),
  },
  (table) => [
    index("guest_links_by_organization").on(table.organizationId, table.createdAt, table.id),
    index("guest_links_by_seat").on(table.seatId),
    check(
      "guest_links_object_known",
      sql`object_kind in ('revision', 'matrix', 'agreement', 'file')`,
    ),
    check("guest_links_never_administer", sql`roles <@ array['viewer', 'negotiator', 'signer']`),
    check(
      "guest_links_parties_of_tables",
      sql`(party_key is not null) = (object_kind in ('matrix', 'agreement'))`,
    ),
    check("guest_links_wish_for_files", sql`(wish is not null) = (object_kind = 'file')`),
    ownedPolicy("guest_links"),
    // Whoever holds a link is nobody yet: the lookup by hash happens in the system's name.
    systemPolicy("guest_links"),
    pgPolicy("guest_links_of_their_seat", {
      for: "select",
      to: appRole,
      using: sql`seat_id = ${currentOrganization}`,
    }),
  ],
);
