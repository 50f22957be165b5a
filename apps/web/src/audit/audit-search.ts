import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";

/** The conditions of the filter, in the order in which they stand in the form. */
const auditConditions = [
  "actor",
  "actorKind",
  "deed",
  "kind",
  "object",
  "title",
  "text",
  "from",
  "until",
] as const satisfies readonly (keyof AuditFilter)[];

/** The filter within an address: what is not a condition, such as the record shown beside the table, is left out. */
export function auditFilterOf(search: AuditFilter): AuditFilter {
  const set = auditConditions.flatMap((name) => (search[name] ? [[name, search[name]]] : []));
  return Object.fromEntries(set) as AuditFilter;
}

/** The filter as the API takes it, to be added to a query; empty without any condition. */
export function auditFilterQuery(filter: AuditFilter): string {
  const query = new URLSearchParams();
  for (const name of auditConditions) if (filter[name]) query.set(name, filter[name]);
  return query.size === 0 ? "" : `&${query}`;
}
