import { sql } from "drizzle-orm";
import { customType, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** The installation's keys for sealing. The private part is encrypted with the installation's secret. */
export const sealKeys = pgTable(
  "seal_keys",
  {
    id: uuid("id").primaryKey(),
    certificate: bytea("certificate").notNull(),
    certificateSha256: text("certificate_sha256").notNull().unique("seal_keys_certificate_once"),
    privateKeyEncrypted: bytea("private_key_encrypted").notNull(),
    createdAt: moment("created_at").notNull(),
    /** Seals nothing new any more; what it has sealed is still trusted. */
    retiredAt: moment("retired_at"),
  },
  (table) => [
    uniqueIndex("seal_keys_one_in_use")
      .on(sql`(${table.retiredAt} is null)`)
      .where(sql`${table.retiredAt} is null`),
  ],
);
