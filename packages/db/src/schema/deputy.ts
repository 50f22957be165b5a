import type { Role } from "@bunkai/domain/account/role";
import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { members } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/** Who stands in for whom. Gone with the membership of either: what was done so stays in the audit chain. */
export const deputies = pgTable(
  "deputies",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    principalId: uuid("principal_id").notNull(),
    deputyId: uuid("deputy_id").notNull(),
    roles: text("roles").array().$type<Role[]>().notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    createdAt: moment("created_at").notNull(),
    /** When somebody ended it before its last day. */
    endedAt: moment("ended_at"),
  },
  (table) => [
    unique("deputies_in_organization").on(table.organizationId, table.id),
    index("deputies_by_deputy").on(table.deputyId, table.endsOn),
    index("deputies_by_principal").on(table.organizationId, table.principalId),
    check("deputies_are_others", sql`deputy_id <> principal_id`),
    check("deputies_have_a_role", sql`cardinality(roles) > 0`),
    check("deputies_end_after_start", sql`ends_on >= starts_on`),
    foreignKey({
      name: "deputies_of_principal",
      columns: [table.organizationId, table.principalId],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "deputies_who_act",
      columns: [table.organizationId, table.deputyId],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete("cascade"),
    ownedPolicy("deputies"),
  ],
);
