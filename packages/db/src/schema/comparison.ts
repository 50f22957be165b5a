import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/** Saved choices of sheets to read side by side. Holds their ids, never what they say. */
export const comparisons = pgTable(
  "comparisons",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    /** Of revisions, and of copies that the organisation received. */
    sheetIds: uuid("sheet_ids").array().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    index("comparisons_by_organization").on(table.organizationId, table.createdAt, table.id),
    ownedPolicy("comparisons"),
  ],
);
