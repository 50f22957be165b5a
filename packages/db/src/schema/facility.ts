import type { FacilityValues } from "@bunkai/domain/account/facility";
import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/** The sites of an organisation. */
export const facilities = pgTable(
  "facilities",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    address: text("address"),
    kind: text("kind").$type<FacilityValues["kind"]>(),
    beds: integer("beds"),
    closedOn: date("closed_on", { mode: "string" }),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("facilities_in_organization").on(table.organizationId, table.id),
    unique("facilities_name_once").on(table.organizationId, table.name),
    check("facilities_beds_counted", sql`beds >= 0`),
    ownedPolicy("facilities"),
  ],
);
