import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  customType,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import {
  appRole,
  insideSystem,
  moment,
  organizationColumn,
  ownedPolicy,
  systemPolicy,
} from "./columns.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/**
 * Bytes of an organisation. While they arrive, `sha256` is null; then the hash is their address.
 * Content is never shared between organisations: that a file is known here already would tell on somebody else.
 */
export const fileContents = pgTable(
  "file_contents",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    sha256: text("sha256"),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull().default(0),
    startedAt: moment("started_at").notNull(),
  },
  (table) => [
    unique("file_contents_in_organization").on(table.organizationId, table.id),
    uniqueIndex("file_contents_by_address").on(table.organizationId, table.sha256),
    check("file_contents_size_not_negative", sql`size_bytes >= 0`),
    ownedPolicy("file_contents"),
    systemPolicy("file_contents"),
  ],
);

export const fileChunks = pgTable(
  "file_chunks",
  {
    organizationId: organizationColumn(),
    contentId: uuid("content_id").notNull(),
    index: integer("index").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (table) => [
    primaryKey({
      name: "file_chunks_in_order",
      columns: [table.organizationId, table.contentId, table.index],
    }),
    foreignKey({
      name: "file_chunks_of_content",
      columns: [table.organizationId, table.contentId],
      foreignColumns: [fileContents.organizationId, fileContents.id],
    }).onDelete("cascade"),
    ownedPolicy("file_chunks"),
    systemPolicy("file_chunks"),
  ],
);

export const files = pgTable(
  "files",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    contentId: uuid("content_id").notNull(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    addedAt: moment("added_at").notNull(),
    addedByMemberId: uuid("added_by_member_id").notNull(),
    /** The address of the guest who sent it; null for what a member has added. */
    sentBy: text("sent_by"),
    /** The link by which it was sent. */
    guestLinkId: uuid("guest_link_id"),
    removedAt: moment("removed_at"),
  },
  (table) => [
    unique("files_in_organization").on(table.organizationId, table.id),
    index("files_by_guest_link").on(table.guestLinkId, table.addedAt),
    check("files_of_guests_name_them", sql`num_nulls(sent_by, guest_link_id) in (0, 2)`),
    index("files_by_organization").on(table.organizationId, table.addedAt, table.id),
    foreignKey({
      name: "files_have_content",
      columns: [table.organizationId, table.contentId],
      foreignColumns: [fileContents.organizationId, fileContents.id],
    }),
    ownedPolicy("files"),
    // The sweep asks which content still has a name; without this it would see none.
    pgPolicy("files_seen_by_the_system", { for: "select", to: appRole, using: insideSystem }),
  ],
);
