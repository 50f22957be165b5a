import { sql } from "drizzle-orm";
import { index, pgPolicy, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { appRole, currentPerson, moment, systemPolicy } from "./columns.ts";

/** What a creating request with an `Idempotency-Key` answered, written in the transaction of its deed. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    personId: uuid("person_id").notNull(),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    result: text("result"),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "idempotency_keys_once", columns: [table.personId, table.key] }),
    index("idempotency_keys_by_age").on(table.createdAt),
    pgPolicy("idempotency_keys_of_the_person", {
      for: "all",
      to: appRole,
      using: sql`person_id = ${currentPerson}`,
      withCheck: sql`person_id = ${currentPerson}`,
    }),
    systemPolicy("idempotency_keys"),
  ],
);
