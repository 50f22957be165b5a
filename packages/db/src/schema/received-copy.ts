import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { appRole, insideSystem, moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { files } from "./file.ts";

/** Sheets that an organisation got by itself, by mail or on paper. Nobody else ever sees that they exist. */
export const receivedCopies = pgTable(
  "received_copies",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    vendorName: text("vendor_name").notNull(),
    offeringName: text("offering_name").notNull(),
    versionLabel: text("version_label").notNull(),
    /** The same product, where its vendor has registered it. */
    offeringId: uuid("offering_id"),
    editionKey: text("edition_key").notNull(),
    sender: text("sender").notNull(),
    receivedOn: date("received_on", { mode: "string" }).notNull(),
    fileId: uuid("file_id"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
    /** When the organisation turned to what the vendor itself issued, and to which revision. */
    retiredAt: moment("retired_at"),
    retiredForRevisionId: uuid("retired_for_revision_id"),
    /** The revision of the vendor of which the members were told last. */
    toldRevisionId: uuid("told_revision_id"),
  },
  (table) => [
    unique("received_copies_in_organization").on(table.organizationId, table.id),
    index("received_copies_newest").on(table.organizationId, table.createdAt, table.id),
    index("received_copies_by_offering").on(table.offeringId),
    check(
      "received_copies_retired_for_something",
      sql`num_nulls(retired_at, retired_for_revision_id) in (0, 2)`,
    ),
    foreignKey({
      name: "received_copies_of_file",
      columns: [table.organizationId, table.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    ownedPolicy("received_copies"),
    // The installation tells whoever holds a copy that the vendor itself has issued; the vendor never learns who does.
    pgPolicy("received_copies_seen_by_the_system", {
      for: "select",
      to: appRole,
      using: insideSystem,
    }),
  ],
);

/** What a received copy says as it was filed: canonical JSON, by number. A corrected reading of the same sheet is a further one. */
export const receivedCopyTexts = pgTable(
  "received_copy_texts",
  {
    organizationId: organizationColumn(),
    receivedCopyId: uuid("received_copy_id").notNull(),
    number: integer("number").notNull(),
    sha256: text("sha256").notNull(),
    text: text("text").notNull(),
    filedAt: moment("filed_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "received_copy_texts_once",
      columns: [table.organizationId, table.receivedCopyId, table.number],
    }),
    check("received_copy_texts_count_from_one", sql`number >= 1`),
    foreignKey({
      name: "received_copy_texts_of_copy",
      columns: [table.organizationId, table.receivedCopyId],
      foreignColumns: [receivedCopies.organizationId, receivedCopies.id],
    }),
    ownedPolicy("received_copy_texts"),
  ],
);
