import { sql } from "drizzle-orm";
import { pgPolicy, pgRole, timestamp, uuid } from "drizzle-orm/pg-core";

/** Holds the grants of everything that people's deeds read and write. Login roles are members of it. */
export const appRole = pgRole("bunkai_app").existing();

// A finished transaction leaves the setting as '' and not as null, hence nullif.
export const currentOrganization = sql`nullif(current_setting('app.organization_id', true), '')::uuid`;
const currentPerson = sql`nullif(current_setting('app.person_id', true), '')::uuid`;
/** Who acts, and may repeat a request: a person or a key. */
export const currentActor = sql`nullif(current_setting('app.actor_id', true), '')::uuid`;
/** The person alone, before an organisation is chosen: inside one, that one alone is to be seen. */
export const personAlone = sql`person_id = ${currentPerson} and ${currentOrganization} is null`;
export const insideSystem = sql`current_setting('app.system', true) = 'on'`;

/**
 * Restricts a row that belongs to a facility to whoever reaches it. The setting is `all` for members without limit and
 * for the installation's own jobs, else a list of ids; where it is missing, nothing is reached.
 */
export function withinReach(facilityColumn: string) {
  const column = sql.raw(facilityColumn);
  return sql`current_setting('app.facility_ids', true) = 'all' or ${column}::text = any(string_to_array(current_setting('app.facility_ids', true), ','))`;
}

/** A moment, in milliseconds, as `Date` in code. */
export function moment(name: string) {
  return timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
}

/** The organisation that owns a row. */
export function organizationColumn() {
  return uuid("organization_id").notNull();
}

/** Row-level security of a table that one organisation owns: its rows do not exist for anybody else. */
export function ownedPolicy(table: string) {
  return pgPolicy(`${table}_of_own_organization`, {
    for: "all",
    to: appRole,
    using: sql`organization_id = ${currentOrganization}`,
    withCheck: sql`organization_id = ${currentOrganization}`,
  });
}

/** Lets the few deeds of the installation itself (`inSystem`) reach a table that organisations own. */
export function systemPolicy(table: string) {
  return pgPolicy(`${table}_of_the_system`, {
    for: "all",
    to: appRole,
    using: insideSystem,
    withCheck: insideSystem,
  });
}
