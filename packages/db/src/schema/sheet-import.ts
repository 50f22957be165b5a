import { foreignKey, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { disclosures } from "./disclosure.ts";

/** A filled-in workbook that was read and waits for a person's yes. */
export const sheetImports = pgTable(
  "sheet_imports",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    disclosureId: uuid("disclosure_id").notNull(),
    fileName: text("file_name").notNull(),
    /** Of the file; null: from before that was kept. So with the layout. */
    sha256: text("sha256"),
    fingerprint: text("fingerprint"),
    reading: jsonb("reading").notNull(),
    createdAt: moment("created_at").notNull(),
    appliedAt: moment("applied_at"),
  },
  (table) => [
    foreignKey({
      name: "sheet_imports_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    ownedPolicy("sheet_imports"),
  ],
);
