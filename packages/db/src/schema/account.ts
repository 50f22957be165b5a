import type { ApiKeyScope } from "@bunkai/domain/account/api-key-scope";
import type { OrganizationKind } from "@bunkai/domain/account/organization";
import type { Role } from "@bunkai/domain/account/role";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  appRole,
  currentOrganization,
  moment,
  organizationColumn,
  ownedPolicy,
  personAlone,
  systemPolicy,
} from "./columns.ts";

/** Nobody who sells is called like another one. */
export const SELLER_NAME_ONCE = "organizations_seller_name_once";

export const organizations = pgTable(
  "organizations",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    /** The name as a reader tells it from others: see organizationNameKey. */
    nameKey: text("name_key").notNull(),
    kind: text("kind").$type<OrganizationKind>().notNull(),
    demandsSecondFactor: boolean("demands_second_factor").notNull().default(false),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
    /** Until when a guest may sit in this seat; null: it is no seat. */
    endsAt: moment("ends_at"),
  },
  (table) => [
    // Who is no vendor is not known to everybody: whether a name is taken would tell.
    uniqueIndex(SELLER_NAME_ONCE).on(table.nameKey).where(sql`kind in ('vendor', 'both')`),
    check("organizations_kind_known", sql`kind in ('vendor', 'hospital', 'both', 'guest')`),
    check("organizations_that_end_are_seats", sql`(kind = 'guest') = (ends_at is not null)`),
    check("organizations_name_not_empty", sql`length(name) > 0`),
    pgPolicy("organizations_own", {
      for: "all",
      to: appRole,
      using: sql`id = ${currentOrganization}`,
      withCheck: sql`id = ${currentOrganization}`,
    }),
    // Who sells is no secret: offerings carry the vendor's name.
    pgPolicy("organizations_that_sell", {
      for: "select",
      to: appRole,
      using: sql`kind in ('vendor', 'both') and ${currentOrganization} is not null`,
    }),
    // The switcher: a person sees the names of the organisations that he or she belongs to.
    pgPolicy("organizations_of_the_person", {
      for: "select",
      to: appRole,
      using: sql`exists (select from members where members.organization_id = organizations.id and ${personAlone})`,
    }),
  ],
);

export const members = pgTable(
  "members",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    roles: text("roles").array().$type<Role[]>().notNull(),
    /** The facilities to which the member is limited; none: the whole group. */
    facilityIds: uuid("facility_ids").array().notNull().default([]),
    version: integer("version").notNull().default(1),
    joinedAt: moment("joined_at").notNull(),
  },
  (table) => [
    unique("members_person_once").on(table.organizationId, table.personId),
    unique("members_in_organization").on(table.organizationId, table.id),
    index("members_by_person").on(table.personId),
    check("members_have_a_role", sql`cardinality(roles) > 0`),
    check(
      "members_without_limit_administer",
      sql`cardinality(facility_ids) = 0 or not 'administrator' = any(roles)`,
    ),
    ownedPolicy("members"),
    pgPolicy("members_of_the_person", { for: "select", to: appRole, using: personAlone }),
  ],
);

export const invitations = pgTable(
  "invitations",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    email: text("email").notNull(),
    roles: text("roles").array().$type<Role[]>().notNull(),
    facilityIds: uuid("facility_ids").array().notNull().default([]),
    tokenHash: text("token_hash").notNull().unique("invitations_token_once"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    cancelledAt: moment("cancelled_at"),
  },
  (table) => [
    index("invitations_by_organization").on(table.organizationId, table.createdAt),
    check("invitations_end_once", sql`accepted_at is null or cancelled_at is null`),
    ownedPolicy("invitations"),
    // Whoever holds the token is not a member yet: the lookup by token hash happens in the system's name.
    systemPolicy("invitations"),
  ],
);

/** Keys of programs. `secret_hash` is all that is kept of a secret, `start` how it begins. */
export const apiKeys = pgTable(
  "api_keys",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    scopes: text("scopes").array().$type<ApiKeyScope[]>().notNull(),
    start: text("start").notNull(),
    secretHash: text("secret_hash").notNull().unique("api_keys_secret_once"),
    createdBy: text("created_by").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
    lastUsedAt: moment("last_used_at"),
    lastUsedAddress: text("last_used_address"),
    warnedAt: moment("warned_at"),
  },
  (table) => [
    index("api_keys_by_organization").on(table.organizationId, table.createdAt, table.id),
    index("api_keys_by_end").on(table.expiresAt),
    check("api_keys_have_a_scope", sql`cardinality(scopes) > 0`),
    check("api_keys_end_within_a_year", sql`expires_at <= created_at + interval '366 days'`),
    ownedPolicy("api_keys"),
    // Whoever holds a key says no organisation: the lookup by hash happens in the system's name.
    systemPolicy("api_keys"),
  ],
);
