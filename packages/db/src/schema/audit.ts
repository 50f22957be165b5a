import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { appRole, insideSystem, moment, organizationColumn, ownedPolicy } from "./columns.ts";

/** The end of each organisation's chain. Locked before an event is appended, so that no two events follow the same one. */
export const auditHeads = pgTable(
  "audit_heads",
  {
    organizationId: organizationColumn()
      .primaryKey()
      .references(() => organizations.id),
    sequence: integer("sequence").notNull(),
    hash: text("hash"),
  },
  () => [
    check("audit_heads_start_empty", sql`(sequence = 0) = (hash is null)`),
    ownedPolicy("audit_heads"),
    // It signs them every day.
    pgPolicy("audit_heads_for_the_system", { for: "select", to: appRole, using: insideSystem }),
  ],
);

/**
 * The chain itself. `text` is what was hashed, byte by byte; the other columns repeat parts of it for searching.
 * The application's role may insert and select, never update or delete.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    sequence: integer("sequence").notNull(),
    at: moment("at").notNull(),
    deed: text("deed").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    text: text("text").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    primaryKey({ name: "audit_events_in_order", columns: [table.organizationId, table.sequence] }),
    index("audit_events_by_subject").on(
      table.organizationId,
      table.subjectKind,
      table.subjectId,
      table.sequence,
    ),
    index("audit_events_by_deed").on(table.organizationId, table.deed, table.sequence),
    index("audit_events_by_time").on(table.organizationId, table.at),
    check("audit_events_count_from_one", sql`sequence >= 1`),
    ownedPolicy("audit_events"),
  ],
);

/** Names and addresses behind the commitments of an event. They can be erased; the chain stays whole. */
export const auditNames = pgTable(
  "audit_names",
  {
    organizationId: organizationColumn(),
    sequence: integer("sequence").notNull(),
    field: text("field").notNull(),
    salt: text("salt").notNull(),
    value: text("value").notNull(),
  },
  (table) => [
    primaryKey({
      name: "audit_names_once",
      columns: [table.organizationId, table.sequence, table.field],
    }),
    foreignKey({
      name: "audit_names_of_event",
      columns: [table.organizationId, table.sequence],
      foreignColumns: [auditEvents.organizationId, auditEvents.sequence],
    }),
    // Reasons and titles may be longer than an index holds; people's names are not.
    index("audit_names_by_actor")
      .on(table.organizationId, sql`left(${table.value}, 100)`, table.sequence)
      .where(sql`field = 'actor'`),
    ownedPolicy("audit_names"),
  ],
);
