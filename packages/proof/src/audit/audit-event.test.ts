import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type JsonValue } from "../canonical-json.ts";
import { ProofError } from "../proof-error.ts";
import { auditEventHash, auditEventText, parseAuditEvent } from "./audit-event.ts";
import { givenAuditEvent } from "./given-audit-chains.ts";

const HASH = "0".repeat(64);

it("keeps its format for ever: this text and this hash never change", () => {
  const text = auditEventText(givenAuditEvent());
  expect(text).toBe(
    `{"actor":{"commitment":"${"1".repeat(64)}","kind":"person"},"at":"2026-11-21T09:30:00.000Z",` +
      '"counterparts":[],"deed":"file.add","facts":{"labels":["院内",null],"sizeBytes":12},' +
      `"format":"bunkai.audit/1","names":{"ipAddress":"${"2".repeat(64)}"},"organizationId":"a",` +
      '"previousHash":null,"sequence":1,"subject":{"id":"f","kind":"file"}}',
  );
  expect(auditEventHash(text)).toBe(
    "c34c650c721cf1f3e4e71a314cc4e536801a0938903ed0a8356b43abffdd12f1",
  );
});

it("reads back what it wrote", () => {
  const isForbidden = /"(?:__proto__|constructor|prototype)":/u;
  const fact = fc.jsonValue().filter((value) => !isForbidden.test(JSON.stringify(value)));
  fc.assert(
    fc.property(fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }), fact, (sequence, value) => {
      const facts = { value: JSON.parse(JSON.stringify(value)) };
      const event = givenAuditEvent({ sequence, previousHash: HASH, facts });
      expect(parseAuditEvent(auditEventText(event))).toEqual(event);
    }),
  );
});

describe("a text that is not exactly the canonical one", () => {
  const text = auditEventText(givenAuditEvent());

  it.each([
    ["white space", text.replace(":", ": ")],
    ["a line end", `${text}\n`],
    ["another order of keys", JSON.stringify(givenAuditEvent())],
    ["a needless escape", text.replace("file.add", "\\u0066ile.add")],
    ["another form of a number", text.replace('"sizeBytes":12', '"sizeBytes":12.0')],
  ])("is refused: %s", (_name, changed) => {
    expect(refusalOf(changed)).toEqual({ code: "not_canonical", facts: {} });
  });

  it("is refused with the rule of strict JSON that it breaks", () => {
    expect(refusalOf(text.replace('"f"', '"f","id":"g"'))).toEqual({
      code: "duplicate_key",
      facts: { pointer: "/subject/id" },
    });
  });
});

describe("a malformed field", () => {
  const head = { organizationId: "b", sequence: 1, hash: HASH };

  it.each<[string, { readonly [field: string]: JsonValue | undefined }]>([
    ["/format", { format: "bunkai.audit/2" }],
    ["/surprise", { surprise: 1 }],
    ["/deed", { deed: undefined }],
    ["/deed", { deed: "" }],
    ["/organizationId", { organizationId: 7 }],
    ["/sequence", { sequence: 0 }],
    ["/sequence", { sequence: 1.5 }],
    ["/sequence", { sequence: 2 ** 53 }],
    ["/previousHash", { previousHash: HASH }],
    ["/previousHash", { sequence: 2, previousHash: null }],
    ["/previousHash", { sequence: 2, previousHash: "A".repeat(64) }],
    ["/previousHash", { sequence: 2, previousHash: "0".repeat(63) }],
    ["/at", { at: "2026-11-21T09:30:00Z" }],
    ["/at", { at: "2026-11-21T09:30:00.000+09:00" }],
    ["/at", { at: "2026-02-30T09:30:00.000Z" }],
    ["/at", { at: "2026-11-21T25:30:00.000Z" }],
    ["/actor", { actor: null }],
    ["/actor/kind", { actor: { kind: "robot", commitment: null } }],
    ["/actor/commitment", { actor: { kind: "person", commitment: "山田" } }],
    ["/actor/commitment", { actor: { kind: "system" } }],
    ["/actor/name", { actor: { kind: "system", commitment: null, name: "x" } }],
    ["/actor/id", { actor: { kind: "apiKey", commitment: HASH } }],
    ["/actor/id", { actor: { kind: "apiKey", commitment: HASH, id: "" } }],
    ["/actor/id", { actor: { kind: "person", commitment: HASH, id: "k" } }],
    ["/actor/commitment", { actor: { kind: "apiKey", commitment: null, id: "k" } }],
    ["/subject/id", { subject: { kind: "file", id: "" } }],
    ["/subject", { subject: [] }],
    ["/facts", { facts: [] }],
    ["/names", { names: null }],
    ["/names/a~1b", { names: { "a/b": "山田" } }],
    ["/counterparts", { counterparts: {} }],
    ["/counterparts/0/organizationId", { counterparts: [{ ...head, organizationId: "a" }] }],
    ["/counterparts/1/organizationId", { counterparts: [head, head] }],
    ["/counterparts/1/organizationId", { counterparts: [{ ...head, organizationId: "c" }, head] }],
    ["/counterparts/0/sequence", { counterparts: [{ ...head, sequence: 0 }] }],
    ["/counterparts/0/hash", { counterparts: [{ ...head, hash: "" }] }],
    ["/counterparts/0/name", { counterparts: [{ ...head, name: "x" }] }],
  ])("is refused at %s: %j", (pointer, changes) => {
    const fields = Object.entries({ ...givenAuditEvent(), ...changes });
    const event = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    expect(refusalOf(canonicalJson(event))).toEqual({
      code: "audit_event_invalid",
      facts: { pointer },
    });
  });
});

it("reads back an event that a key has done, with the key's id", () => {
  const event = givenAuditEvent({ actor: { kind: "apiKey", id: "k", commitment: HASH } });
  expect(parseAuditEvent(auditEventText(event))).toEqual(event);
});

it("never writes an event that it could not read", () => {
  const facts = JSON.parse('{"__proto__":1}');
  const refusal = expect.objectContaining({ code: "forbidden_key" });
  expect(() => auditEventText(givenAuditEvent({ facts }))).toThrow(refusal);
});

function refusalOf(text: string): unknown {
  try {
    return parseAuditEvent(text);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    return { code: error.code, facts: error.facts };
  }
}
