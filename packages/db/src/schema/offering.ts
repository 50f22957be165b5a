import type { ServiceType } from "@bunkai/domain/catalog/duty";
import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { publishedPolicy } from "./shared-policy.ts";

/** What vendors sell. Everybody signed in may see that it exists; the vendor alone writes. */
export const offerings = pgTable(
  "offerings",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    versionLabel: text("version_label").notNull(),
    serviceType: text("service_type").$type<ServiceType>().notNull(),
    description: text("description").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("offerings_in_organization").on(table.organizationId, table.id),
    unique("offerings_name_and_version_once").on(
      table.organizationId,
      table.name,
      table.versionLabel,
    ),
    index("offerings_by_age").on(table.createdAt, table.id),
    ownedPolicy("offerings"),
    publishedPolicy("offerings"),
  ],
);
