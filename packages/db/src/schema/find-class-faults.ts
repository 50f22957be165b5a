import { type Right, type TableGuard, tableGuards, type Verb } from "./table-classes.ts";

/** Runs one query with the owner's rights and gives its rows. */
type Query = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

type Table = {
  readonly name: string;
  readonly rowSecurity: boolean;
  readonly policies: number;
  readonly grants: readonly string[];
};

/** Written by others, each in a schema of its own. */
const systemSchemas: Readonly<Record<string, readonly Verb[]>> = {
  pgboss: ["select", "insert", "update", "delete"],
  drizzle: [],
};

/** Views are tables too: they would show with their owner's eyes what row-level security hides. */
const TABLES = `
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as "rowSecurity",
    (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
    array(
      select grantee || ' ' || lower(privilege) from (
        select coalesce(r.rolname, 'public') as grantee, a.privilege_type as privilege
        from aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
        where a.grantee <> c.relowner
        union select coalesce(r.rolname, 'public'), a.privilege_type || ' (' || t.attname || ')'
        from pg_attribute t, aclexplode(t.attacl) a left join pg_roles r on r.oid = a.grantee
        where t.attrelid = c.oid and a.grantee <> c.relowner
      ) g order by 1
    ) as grants
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f')
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  order by 1`;

const DOORS = `
  select has_schema_privilege('bunkai_app', 'auth', 'usage') as "app in auth",
    has_schema_privilege('bunkai_auth', 'pgboss', 'usage') as "auth in pgboss",
    has_schema_privilege('bunkai_app', 'public', 'create') as "app creates in public",
    has_schema_privilege('bunkai_auth', 'public', 'create') as "auth creates in public"`;

/**
 * Holds a migrated database against the classes of its tables (see table-classes.ts).
 *
 * @returns one sentence for each table without a class, class without a table, missing row-level security, and
 *   grant too many or too few; empty when all is as it should be
 */
export async function findClassFaults(query: Query): Promise<string[]> {
  const tables = (await query(TABLES)) as readonly Table[];
  const [doors = {}] = await query(DOORS);
  const names = new Set(tables.map(({ name }) => name));
  const stale = Object.keys(tableGuards).filter((name) => !names.has(name));
  const open = Object.keys(doors).filter((door) => doors[door] !== false);
  return [
    ...tables.flatMap(faultsOf),
    ...stale.map((name) => `${name} has a class, but does not exist`),
    ...open.map((door) => `open door: ${door}`),
  ];
}

function faultsOf(table: Table): string[] {
  const { grants, name, policies, rowSecurity } = table;
  const guard = guardOf(name);
  if (!guard) return [`${name} has no class`];
  const wanted = grantsOf(guard);
  const isTenants = guard.class === "owned" || guard.class === "shared";
  return [
    ...(isTenants && !rowSecurity ? [`${name} has no row-level security`] : []),
    ...(isTenants && policies === 0 ? [`${name} has no policy`] : []),
    ...grants.filter((one) => !wanted.includes(one)).map((one) => `${name} grants ${one}`),
    ...wanted.filter((one) => !grants.includes(one)).map((one) => `${name} does not grant ${one}`),
  ];
}

function guardOf(name: string): TableGuard | undefined {
  const may = systemSchemas[name.split(".")[0] ?? ""];
  return may ? { class: "system", may } : tableGuards[name];
}

function grantsOf({ class: tableClass, may }: TableGuard): string[] {
  const role = tableClass === "auth" ? "bunkai_auth" : "bunkai_app";
  return may.flatMap(rightsOneByOne).map((right) => `${role} ${right}`);
}

/** PostgreSQL lists a grant on several columns column by column. */
function rightsOneByOne(right: Right): string[] {
  const columns = /^update \((.+)\)$/u.exec(right)?.[1];
  return columns ? columns.split(", ").map((column) => `update (${column})`) : [right];
}
