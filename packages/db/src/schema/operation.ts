import { sql } from "drizzle-orm";
import { index, pgPolicy, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { appRole, currentActor, moment, systemPolicy } from "./columns.ts";

/** What a creating request with an `Idempotency-Key` answered, written in the transaction of its deed. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    actorId: uuid("actor_id").notNull(),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    result: text("result"),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "idempotency_keys_once", columns: [table.actorId, table.key] }),
    index("idempotency_keys_by_age").on(table.createdAt),
    pgPolicy("idempotency_keys_of_the_actor", {
      for: "all",
      to: appRole,
      using: sql`actor_id = ${currentActor}`,
      withCheck: sql`actor_id = ${currentActor}`,
    }),
    systemPolicy("idempotency_keys"),
  ],
);
