import type { SheetKind } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import type { RevisionState, Visibility } from "@bunkai/domain/disclosure/revision";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
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
} from "./columns.ts";
import { offerings } from "./offering.ts";
import { receivedCopies } from "./received-copy.ts";
import { publishedPolicy } from "./shared-policy.ts";

/**
 * Drafts: one sheet of one edition, for an own offering, from which revisions are issued again and again, or of a sheet that
 * was received, from which its texts are filed.
 */
export const disclosures = pgTable(
  "disclosures",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    offeringId: uuid("offering_id"),
    receivedCopyId: uuid("received_copy_id"),
    editionKey: text("edition_key").notNull(),
    kind: text("kind").$type<SheetKind>().notNull(),
    header: jsonb("header").$type<SheetHeader>().notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("disclosures_in_organization").on(table.organizationId, table.id),
    unique("disclosures_edition_once").on(table.organizationId, table.offeringId, table.editionKey),
    unique("disclosures_received_copy_once").on(table.organizationId, table.receivedCopyId),
    check("disclosures_of_one_thing", sql`num_nonnulls(offering_id, received_copy_id) = 1`),
    foreignKey({
      name: "disclosures_of_received_copy",
      columns: [table.organizationId, table.receivedCopyId],
      foreignColumns: [receivedCopies.organizationId, receivedCopies.id],
    }),
    foreignKey({
      name: "disclosures_of_offering",
      columns: [table.organizationId, table.offeringId],
      foreignColumns: [offerings.organizationId, offerings.id],
    }),
    ownedPolicy("disclosures"),
  ],
);

export const answers = pgTable(
  "answers",
  {
    organizationId: organizationColumn(),
    disclosureId: uuid("disclosure_id").notNull(),
    itemKey: text("item_key").notNull(),
    answer: jsonb("answer").$type<OpenAnswer>().notNull(),
    version: integer("version").notNull().default(1),
    changedAt: moment("changed_at").notNull(),
    /** Where it came from; null: it was typed. */
    origin: jsonb("origin").$type<AnswerOrigin>(),
  },
  (table) => [
    primaryKey({
      name: "answers_once",
      columns: [table.organizationId, table.disclosureId, table.itemKey],
    }),
    foreignKey({
      name: "answers_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    ownedPolicy("answers"),
  ],
);

/** Issued sheets, as far as everybody may know of them. Their content lies apart. */
export const revisions = pgTable(
  "revisions",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    offeringId: uuid("offering_id").notNull(),
    editionKey: text("edition_key").notNull(),
    kind: text("kind").$type<SheetKind>().notNull(),
    number: integer("number").notNull(),
    sha256: text("sha256").notNull(),
    /** Names as of issue, as they stand in the content. */
    vendorName: text("vendor_name").notNull(),
    offeringName: text("offering_name").notNull(),
    versionLabel: text("version_label").notNull(),
    visibility: text("visibility").$type<Visibility>().notNull(),
    state: text("state").$type<RevisionState>().notNull(),
    issuedAt: moment("issued_at").notNull(),
  },
  (table) => [
    unique("revisions_in_organization").on(table.organizationId, table.id),
    unique("revisions_number_once").on(
      table.organizationId,
      table.offeringId,
      table.editionKey,
      table.number,
    ),
    // Holds even against two who issue at once.
    uniqueIndex("revisions_one_current")
      .on(table.organizationId, table.offeringId, table.editionKey)
      .where(sql`state = 'current'`),
    index("revisions_by_offering").on(table.offeringId),
    check("revisions_count_from_one", sql`number >= 1`),
    foreignKey({
      name: "revisions_of_offering",
      columns: [table.organizationId, table.offeringId],
      foreignColumns: [offerings.organizationId, offerings.id],
    }),
    ownedPolicy("revisions"),
    publishedPolicy("revisions"),
    // What was withdrawn or superseded never becomes the current one again.
    pgPolicy("revisions_grow_old_only", {
      as: "restrictive",
      for: "update",
      to: appRole,
      using: sql`true`,
      withCheck: sql`state <> 'current'`,
    }),
  ],
);

/** What revisions say: canonical JSON, byte by byte what was hashed. Inserted once, never changed. */
export const revisionContents = pgTable(
  "revision_contents",
  {
    organizationId: organizationColumn(),
    revisionId: uuid("revision_id").primaryKey(),
    text: text("text").notNull(),
  },
  (table) => [
    foreignKey({
      name: "revision_contents_of_revision",
      columns: [table.organizationId, table.revisionId],
      foreignColumns: [revisions.organizationId, revisions.id],
    }),
    ownedPolicy("revision_contents"),
    pgPolicy("revision_contents_for_readers", {
      for: "select",
      to: appRole,
      using: sql`exists (
        select from revisions
        where revisions.id = revision_contents.revision_id and (
          revisions.visibility = 'public' and ${currentOrganization} is not null and (
            not exists (
              select from organizations
              where organizations.id = ${currentOrganization} and organizations.kind = 'guest'
            )
            or exists (
              select from matrix_participants
              join matrices on matrices.id = matrix_participants.matrix_id
              where matrix_participants.organization_id = ${currentOrganization}
                and revisions.id = any (matrices.basis_revision_ids)
            )
          )
          or exists (
            select from access_requests
            where access_requests.offering_id = revisions.offering_id
              and access_requests.asking_organization_id = ${currentOrganization}
              and access_requests.state = 'granted'
          )
          or exists (
            select from guest_links
            where guest_links.seat_id = ${currentOrganization}
              and guest_links.organization_id = revisions.organization_id
              and guest_links.object_kind = 'revision'
              and guest_links.object_id = revisions.id
              and guest_links.revoked_at is null
          )
        )
      )`,
    }),
  ],
);
