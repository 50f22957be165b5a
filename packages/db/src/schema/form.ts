import type { SheetKind } from "@bunkai/domain/catalog/edition";
import type { FormLayout } from "@bunkai/domain/workbook/form-layout";
import type { LayoutMemory } from "@bunkai/domain/workbook/layout-memory";
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
  uuid,
} from "drizzle-orm/pg-core";
import { appRole, moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { files } from "./file.ts";

/** Editions that an organisation made from a workbook it loaded, as canonical JSON. Inserted once, never changed. */
export const ownEditions = pgTable(
  "own_editions",
  {
    organizationId: organizationColumn(),
    key: text("key").primaryKey(),
    kind: text("kind").$type<SheetKind>().notNull(),
    sha256: text("sha256").notNull(),
    text: text("text").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("own_editions_in_organization").on(table.organizationId, table.key),
    index("own_editions_by_organization").on(table.organizationId, table.createdAt),
    check("own_editions_are_named_so", sql`key like 'own-%'`),
    ownedPolicy("own_editions"),
    // Whoever may read what was answered may read what was asked.
    pgPolicy("own_editions_for_readers", {
      for: "select",
      to: appRole,
      using: sql`exists (
        select from revisions
        join revision_contents on revision_contents.revision_id = revisions.id
        where revisions.edition_key = own_editions.key
          and revisions.organization_id = own_editions.organization_id
      )`,
    }),
  ],
);

/**
 * Workbooks of forms that an organisation loaded: where each row of which edition is answered, and how the form words it.
 * While `layout` is null, a person has not yet looked at what was read.
 */
export const loadedForms = pgTable(
  "loaded_forms",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    fileId: uuid("file_id").notNull(),
    fileName: text("file_name").notNull(),
    workbookSha256: text("workbook_sha256").notNull(),
    /** Of its layout; null: from before that was kept. */
    fingerprint: text("fingerprint"),
    /** The edition whose rows these are; null until a person has said that all rows are a form of their own. */
    editionKey: text("edition_key"),
    editionSha256: text("edition_sha256"),
    /** What was read, and how surely. */
    reading: jsonb("reading").notNull(),
    layout: jsonb("layout").$type<FormLayout>(),
    /** Counts what was confirmed of the same workbook for the same edition. */
    number: integer("number"),
    createdAt: moment("created_at").notNull(),
    confirmedAt: moment("confirmed_at"),
  },
  (table) => [
    unique("loaded_forms_in_organization").on(table.organizationId, table.id),
    unique("loaded_forms_number_once").on(
      table.organizationId,
      table.editionKey,
      table.workbookSha256,
      table.number,
    ),
    index("loaded_forms_by_workbook").on(table.organizationId, table.workbookSha256),
    check(
      "loaded_forms_confirmed_whole",
      sql`num_nulls(layout, number, confirmed_at) in (0, 3) and (layout is null or num_nulls(edition_key, edition_sha256) = 0)`,
    ),
    foreignKey({
      name: "loaded_forms_of_file",
      columns: [table.organizationId, table.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    ownedPolicy("loaded_forms"),
  ],
);

/** What people of an organisation said of the columns and questions of one layout, for the next workbook of it. */
export const layoutMemories = pgTable(
  "layout_memories",
  {
    organizationId: organizationColumn(),
    editionKey: text("edition_key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    columns: jsonb("columns").$type<LayoutMemory["columns"]>().notNull(),
    choices: jsonb("choices").$type<LayoutMemory["choices"]>().notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.editionKey, table.fingerprint] }),
    ownedPolicy("layout_memories"),
  ],
);
