import { sql } from "drizzle-orm";
import { check, foreignKey, pgPolicy, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import {
  appRole,
  currentOrganization,
  moment,
  organizationColumn,
  ownedPolicy,
} from "./columns.ts";
import { offerings } from "./offering.ts";

/** A hospital's wish to read what a vendor shows on request, and the vendor's word on it. Both see the row. */
export const accessRequests = pgTable(
  "access_requests",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    offeringId: uuid("offering_id").notNull(),
    askingOrganizationId: uuid("asking_organization_id").notNull(),
    askingName: text("asking_name").notNull(),
    state: text("state").$type<"open" | "granted" | "declined">().notNull(),
    askedAt: moment("asked_at").notNull(),
    decidedAt: moment("decided_at"),
  },
  (table) => [
    unique("access_requests_once").on(table.offeringId, table.askingOrganizationId),
    check("access_requests_decided_have_time", sql`(state = 'open') = (decided_at is null)`),
    foreignKey({
      name: "access_requests_of_offering",
      columns: [table.organizationId, table.offeringId],
      foreignColumns: [offerings.organizationId, offerings.id],
    }),
    ownedPolicy("access_requests"),
    pgPolicy("access_requests_seen_by_the_asker", {
      for: "select",
      to: appRole,
      using: sql`asking_organization_id = ${currentOrganization}`,
    }),
    // Asking writes a row that belongs to the vendor; only an open wish, and only in one's own name.
    pgPolicy("access_requests_made_by_the_asker", {
      for: "insert",
      to: appRole,
      withCheck: sql`asking_organization_id = ${currentOrganization} and state = 'open'`,
    }),
    // Asking again opens what was declined, and nothing else: the word on it stays the vendor's.
    pgPolicy("access_requests_opened_anew_by_the_asker", {
      for: "update",
      to: appRole,
      using: sql`asking_organization_id = ${currentOrganization} and state = 'declined'`,
      withCheck: sql`asking_organization_id = ${currentOrganization} and state = 'open' and decided_at is null`,
    }),
  ],
);
