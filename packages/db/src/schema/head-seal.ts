import { sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { appRole, insideSystem, moment, organizationColumn, ownedPolicy } from "./columns.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/**
 * Heads of chains that the installation has signed, one a day where the chain has moved. `text` is what was signed.
 *
 * It refers to no event: when somebody cuts events off, what testifies against it must not stand in the way or go too.
 */
export const auditHeadSeals = pgTable(
  "audit_head_seals",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    sequence: integer("sequence").notNull(),
    hash: text("hash").notNull(),
    text: text("text").notNull(),
    signature: bytea("signature").notNull(),
    sealedAt: moment("sealed_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "audit_head_seals_once", columns: [table.organizationId, table.sequence] }),
    check("audit_head_seals_of_events", sql`sequence >= 1`),
    ownedPolicy("audit_head_seals"),
    pgPolicy("audit_head_seals_for_the_system", {
      for: "select",
      to: appRole,
      using: insideSystem,
    }),
  ],
);

/** Time-stamps (RFC 3161) over the signatures of signed heads. */
export const auditHeadStamps = pgTable(
  "audit_head_stamps",
  {
    organizationId: organizationColumn(),
    sequence: integer("sequence").notNull(),
    /** The address that was asked. */
    authority: text("authority").notNull(),
    token: bytea("token").notNull(),
    /** The time that the token bears. */
    stampedAt: moment("stamped_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "audit_head_stamps_once", columns: [table.organizationId, table.sequence] }),
    foreignKey({
      name: "audit_head_stamps_of_seal",
      columns: [table.organizationId, table.sequence],
      foreignColumns: [auditHeadSeals.organizationId, auditHeadSeals.sequence],
    }),
    ownedPolicy("audit_head_stamps"),
    pgPolicy("audit_head_stamps_for_the_system", {
      for: "select",
      to: appRole,
      using: insideSystem,
    }),
  ],
);
