import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/** Saved choices of revisions to read side by side. Holds ids of revisions, never what they say. */
export const comparisons = pgTable(
  "comparisons",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    revisionIds: uuid("revision_ids").array().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    index("comparisons_by_organization").on(table.organizationId, table.createdAt, table.id),
    ownedPolicy("comparisons"),
  ],
);
