import type { NotificationFacts, NotificationKind } from "@bunkai/domain/notification/notification";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { members, organizations } from "./account.ts";
import {
  appRole,
  currentOrganization,
  insideSystem,
  moment,
  organizationColumn,
  ownedPolicy,
} from "./columns.ts";

/** The talk about a matrix: however much is said, a member has one unread line about it. */
export const isUnreadTalk = sql`kind = 'matrix_moved' and read_at is null`;

/** A member's inbox. */
export const notifications = pgTable(
  "notifications",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    memberId: uuid("member_id").notNull(),
    kind: text("kind").$type<NotificationKind>().notNull(),
    facts: jsonb("facts").$type<NotificationFacts>().notNull(),
    path: text("path").notNull(),
    createdAt: moment("created_at").notNull(),
    readAt: moment("read_at"),
  },
  (table) => [
    index("notifications_of_member").on(
      table.organizationId,
      table.memberId,
      table.createdAt,
      table.id,
    ),
    // Holds even against two who move rows at once.
    uniqueIndex("notifications_one_unread_of_a_talk")
      .on(table.organizationId, table.memberId, table.path)
      .where(isUnreadTalk),
    foreignKey({
      name: "notifications_to_member",
      columns: [table.organizationId, table.memberId],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete("cascade"),
    ownedPolicy("notifications"),
  ],
);

/**
 * The outbox. A mail is written by the deed that causes it and sent by a job.
 * `organization_id` is null for mails about an account (address confirmation, new password): no organisation may read those.
 */
export const mails = pgTable(
  "mails",
  {
    id: uuid("id").primaryKey(),
    organizationId: uuid("organization_id").references(() => organizations.id),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    state: text("state").$type<"waiting" | "sent" | "failed" | "kept">().notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
  },
  (table) => [
    index("mails_by_organization").on(table.organizationId, table.createdAt, table.id),
    check("mails_state_known", sql`state in ('waiting', 'sent', 'failed', 'kept')`),
    check("mails_sent_have_time", sql`(state = 'sent') = (sent_at is not null)`),
    pgPolicy("mails_of_own_organization_or_the_system", {
      for: "all",
      to: appRole,
      using: sql`organization_id = ${currentOrganization} or ${insideSystem}`,
      withCheck: sql`organization_id = ${currentOrganization} or ${insideSystem}`,
    }),
  ],
);
