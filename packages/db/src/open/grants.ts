import { tableGuards } from "../schema/table-classes.ts";

const roleStatements = ["bunkai_app", "bunkai_auth"].map(
  // Roles belong to the whole cluster: another database's process may create the same one at this moment.
  (role) => `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`,
);

/** Creates the two roles that hold the grants. They cannot log in themselves. */
export const createRoles = roleStatements.join(";\n");

/**
 * Grants exactly what the classes of the tables say. A table without a class gets nothing.
 * Run after every migration; says the same thing each time.
 */
export function grantStatements(): string[] {
  const schemas = [
    "grant usage on schema public, pgboss to bunkai_app",
    "grant usage on schema auth to bunkai_auth",
    "grant select, insert, update, delete on all tables in schema pgboss to bunkai_app",
    "grant execute on all functions in schema pgboss to bunkai_app",
  ];
  const tables = Object.entries(tableGuards).flatMap(([table, guard]) => {
    const role = guard.class === "auth" ? "bunkai_auth" : "bunkai_app";
    return [
      `revoke all on ${quoted(table)} from bunkai_app, bunkai_auth`,
      `grant ${guard.may.join(", ")} on ${quoted(table)} to ${role}`,
    ];
  });
  return [...schemas, ...tables];
}

function quoted(table: string): string {
  return table
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}
