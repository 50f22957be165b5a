import type { HeldKind } from "@bunkai/domain/account/handover";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { members } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/**
 * Which member of an organisation is responsible for what. Its own matter: the other side of a matrix does not see it.
 * Without a row nobody is, and it falls to the administrators; so it does when the member leaves.
 */
export const responsibleMembers = pgTable(
  "responsible_members",
  {
    organizationId: organizationColumn(),
    kind: text("kind").$type<HeldKind>().notNull(),
    objectId: uuid("object_id").notNull(),
    memberId: uuid("member_id").notNull(),
    since: moment("since").notNull(),
    /** The name of whoever handed it over. */
    handedBy: text("handed_by"),
  },
  (table) => [
    primaryKey({
      name: "responsible_members_once",
      columns: [table.organizationId, table.kind, table.objectId],
    }),
    index("responsible_members_by_member").on(table.organizationId, table.memberId),
    check(
      "responsible_members_kind_known",
      sql`kind in ('contract', 'matrix', 'offering', 'disclosure', 'comparison', 'invitation')`,
    ),
    foreignKey({
      name: "responsible_members_are_members",
      columns: [table.organizationId, table.memberId],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete("cascade"),
    ownedPolicy("responsible_members"),
  ],
);
