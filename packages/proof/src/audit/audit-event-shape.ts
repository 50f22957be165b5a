import { type JsonPath, jsonPointer } from "../json-pointer.ts";
import { ProofError } from "../proof-error.ts";

const EVENT_FIELDS = [
  "actor",
  "at",
  "counterparts",
  "deed",
  "facts",
  "format",
  "names",
  "organizationId",
  "previousHash",
  "sequence",
  "subject",
];
const HASH = /^[0-9a-f]{64}$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Demands exactly the fields of an audit event, each in its one legal form.
 *
 * @throws ProofError `audit_event_invalid` with the pointer of the first field at fault
 */
export function demandAuditEventShape(value: unknown): void {
  const event = fieldsOf(value, EVENT_FIELDS, []);
  demand(event.format === "bunkai.audit/1", ["format"]);
  demand(isName(event.organizationId), ["organizationId"]);
  demand(isSequence(event.sequence), ["sequence"]);
  demand(event.sequence === 1 ? event.previousHash === null : isHash(event.previousHash), [
    "previousHash",
  ]);
  demand(isInstant(event.at), ["at"]);
  demand(isName(event.deed), ["deed"]);
  demandActor(event.actor);
  demandSubject(event.subject);
  demand(isRecord(event.facts), ["facts"]);
  demandNames(event.names);
  demandCounterparts(event.counterparts, event.organizationId);
}

function demandActor(value: unknown): void {
  const isKey = isRecord(value) && value.kind === "apiKey";
  const actor = fieldsOf(value, ["commitment", "kind", ...(isKey ? ["id"] : [])], ["actor"]);
  demand(isKey || actor.kind === "person" || actor.kind === "system", ["actor", "kind"]);
  demand(!isKey || isName(actor.id), ["actor", "id"]);
  const isNameless = actor.commitment === null && !isKey;
  demand(isNameless || isHash(actor.commitment), ["actor", "commitment"]);
}

function demandSubject(value: unknown): void {
  const subject = fieldsOf(value, ["id", "kind"], ["subject"]);
  demand(isName(subject.id), ["subject", "id"]);
  demand(isName(subject.kind), ["subject", "kind"]);
}

function demandNames(value: unknown): void {
  demand(isRecord(value), ["names"]);
  for (const [field, commitment] of Object.entries(value)) {
    demand(isHash(commitment), ["names", field]);
  }
}

function demandCounterparts(value: unknown, ownOrganizationId: unknown): void {
  demand(Array.isArray(value), ["counterparts"]);
  const items: readonly unknown[] = value;
  let before = "";
  for (const [index, item] of items.entries()) {
    const path = ["counterparts", index];
    const head = fieldsOf(item, ["hash", "organizationId", "sequence"], path);
    const { organizationId } = head;
    // One order only, by UTF-16 code units as RFC 8785 sorts keys; it also keeps out a second mention.
    demand(isName(organizationId) && organizationId > before, [...path, "organizationId"]);
    demand(organizationId !== ownOrganizationId, [...path, "organizationId"]);
    demand(isSequence(head.sequence), [...path, "sequence"]);
    demand(isHash(head.hash), [...path, "hash"]);
    before = organizationId;
  }
}

/** The value as a record that has these fields and no other. */
function fieldsOf(value: unknown, names: readonly string[], path: JsonPath): Fields {
  demand(isRecord(value), path);
  for (const name of Object.keys(value)) demand(names.includes(name), [...path, name]);
  for (const name of names) demand(Object.hasOwn(value, name), [...path, name]);
  return value;
}

function demand(holds: boolean, path: JsonPath): asserts holds {
  if (!holds) throw new ProofError("audit_event_invalid", { pointer: jsonPointer(path) });
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isSequence(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isHash(value: unknown): boolean {
  return typeof value === "string" && HASH.test(value);
}

function isInstant(value: unknown): boolean {
  if (typeof value !== "string" || !INSTANT.test(value)) return false;
  const at = new Date(value);
  // February 30 is a valid form, but no day: engines either refuse it or move it into March.
  return !Number.isNaN(at.getTime()) && at.toISOString() === value;
}
