import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { appRole, moment, organizationColumn, ownedPolicy } from "./columns.ts";

/**
 * Who an organisation is before the law, entry by entry. A trigger refuses every change, whoever asks: what was printed
 * in an agreement must be found here for ever.
 */
export const legalPersons = pgTable(
  "legal_persons",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    reading: text("reading"),
    corporateNumber: text("corporate_number"),
    address: text("address").notNull(),
    representativeTitle: text("representative_title").notNull(),
    representativeName: text("representative_name").notNull(),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    enteredAt: moment("entered_at").notNull(),
  },
  (table) => [
    index("legal_persons_of_organization").on(table.organizationId, table.validFrom, table.id),
    check("legal_persons_corporate_number_form", sql`corporate_number ~ '^[1-9][0-9]{12}$'`),
    ownedPolicy("legal_persons"),
    // An agreement names all its parties. What begins later is the organisation's own plan, and nobody else's business.
    pgPolicy("legal_persons_at_the_same_table", {
      for: "select",
      to: appRole,
      using: sql`sits_with(organization_id) and valid_from <= (now() at time zone 'Asia/Tokyo')::date`,
    }),
  ],
);
