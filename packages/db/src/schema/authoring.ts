import type { MigrationReceipt } from "@bunkai/domain/disclosure/migration-receipt";
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { members } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { disclosures, revisions } from "./disclosure.ts";

/** What members of the vendor write to each other about an item of a draft. Never issued. */
export const itemComments = pgTable(
  "item_comments",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    disclosureId: uuid("disclosure_id").notNull(),
    itemKey: text("item_key").notNull(),
    text: text("text").notNull(),
    authorName: text("author_name").notNull(),
    at: moment("at").notNull(),
    resolvedAt: moment("resolved_at"),
    resolvedByName: text("resolved_by_name"),
  },
  (table) => [
    index("item_comments_of_draft").on(table.organizationId, table.disclosureId, table.at),
    foreignKey({
      name: "item_comments_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    ownedPolicy("item_comments"),
  ],
);

/** Who writes a section of a draft, and until when. Without a member: nobody in particular; so it is when the member leaves. */
export const sectionCharges = pgTable(
  "section_charges",
  {
    organizationId: organizationColumn(),
    disclosureId: uuid("disclosure_id").notNull(),
    sectionKey: text("section_key").notNull(),
    memberId: uuid("member_id"),
    dueOn: date("due_on", { mode: "string" }),
    version: integer("version").notNull().default(1),
    changedAt: moment("changed_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "section_charges_once",
      columns: [table.organizationId, table.disclosureId, table.sectionKey],
    }),
    index("section_charges_by_member").on(table.organizationId, table.memberId),
    foreignKey({
      name: "section_charges_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    foreignKey({
      name: "section_charges_of_member",
      columns: [table.organizationId, table.memberId],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete("cascade"),
    ownedPolicy("section_charges"),
  ],
);

/** How a draft was filled from a sheet of another edition: what became of every row. Inserted once, never changed. */
export const migrationReceipts = pgTable(
  "migration_receipts",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    disclosureId: uuid("disclosure_id").notNull(),
    fromEditionKey: text("from_edition_key").notNull(),
    fromEditionSha256: text("from_edition_sha256").notNull(),
    /** null: taken from a draft that was not issued. */
    fromRevisionId: uuid("from_revision_id"),
    toEditionKey: text("to_edition_key").notNull(),
    toEditionSha256: text("to_edition_sha256").notNull(),
    receipt: jsonb("receipt").$type<MigrationReceipt>().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    index("migration_receipts_of_draft").on(
      table.organizationId,
      table.disclosureId,
      table.createdAt,
    ),
    foreignKey({
      name: "migration_receipts_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    foreignKey({
      name: "migration_receipts_of_revision",
      columns: [table.organizationId, table.fromRevisionId],
      foreignColumns: [revisions.organizationId, revisions.id],
    }),
    ownedPolicy("migration_receipts"),
  ],
);
