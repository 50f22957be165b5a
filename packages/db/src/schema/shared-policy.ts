import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { appRole, currentOrganization } from "./columns.ts";

/**
 * Row-level security of a table that hangs on a matrix: its rows exist for the organisations that take part, alone.
 * A function asks the participants' table, since a policy that reads a table with the same policy never ends.
 */
export function participantsPolicy(
  table: string,
  options: { readonly matrixColumn?: string; readonly for?: "all" | "select" } = {},
) {
  const { for: verbs = "all", matrixColumn = "matrix_id" } = options;
  const condition = sql.raw(`takes_part(${matrixColumn})`);
  return pgPolicy(`${table}_of_participants`, {
    for: verbs,
    to: appRole,
    using: condition,
    ...(verbs === "all" ? { withCheck: condition } : {}),
  });
}

/** Anybody who acts for an organisation may read: what is published. */
export function publishedPolicy(table: string) {
  return pgPolicy(`${table}_for_every_organization`, {
    for: "select",
    to: appRole,
    using: sql`${currentOrganization} is not null`,
  });
}
