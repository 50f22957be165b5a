import canonicalize from "canonicalize";
import { type JsonPath, jsonPointer } from "./json-pointer.ts";
import { NESTING_DEPTH_MAX } from "./nesting.ts";
import { ProofError, type ProofErrorCode } from "./proof-error.ts";
import { findTextFault } from "./text-fault.ts";

/** What JSON can say, and nothing else. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The one text of a JSON value: same value, same text, on every machine.
 *
 * Refuses whatever would silently become something else in JSON.
 *
 * @throws ProofError `number_not_finite`, `lone_surrogate`, `noncharacter`, `nesting_too_deep` (also for
 *   a value that contains itself) or `not_json` (undefined, functions, symbols, bigints, instances of
 *   classes such as Date, holes in arrays), each with the pointer of the value at fault
 *
 * Source: RFC 8785; RFC 7493 for what may stand in texts.
 */
export function canonicalJson(value: JsonValue): string {
  refuseNonJson(value, []);
  const text = canonicalize(value);
  if (text === undefined) throw refusal("not_json", []);
  return text;
}

function refuseNonJson(value: unknown, path: (string | number)[]): void {
  switch (typeof value) {
    case "boolean":
      break;
    case "string":
      refuseFaultyText(value, path);
      break;
    case "number":
      if (!Number.isFinite(value)) throw refusal("number_not_finite", path);
      break;
    case "object":
      if (value !== null) refuseInside(value, path);
      break;
    default:
      throw refusal("not_json", path);
  }
}

function refuseInside(value: object, path: (string | number)[]): void {
  if (path.length >= NESTING_DEPTH_MAX) throw refusal("nesting_too_deep", path);
  if (Array.isArray(value)) {
    refuseInItems(value, path);
  } else if (isPlainObject(value)) {
    refuseInMembers(value, path);
  } else {
    throw refusal("not_json", path);
  }
}

function refuseInItems(items: readonly unknown[], path: (string | number)[]): void {
  // By index, since a hole is skipped by forEach and must be refused.
  for (let index = 0; index < items.length; index += 1) {
    path.push(index);
    refuseNonJson(items[index], path);
    path.pop();
  }
}

function refuseInMembers(value: object, path: (string | number)[]): void {
  for (const [key, member] of Object.entries(value)) {
    // A pointer to a member with a faulty name would carry the fault along: name its object instead.
    refuseFaultyText(key, path);
    path.push(key);
    refuseNonJson(member, path);
    path.pop();
  }
}

function refuseFaultyText(text: string, path: JsonPath): void {
  const fault = findTextFault(text);
  if (fault) throw refusal(fault, path);
}

/** True for object literals and parsed JSON, of this realm or another one (iframe, vm). */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refusal(code: ProofErrorCode, path: JsonPath): ProofError {
  return new ProofError(code, { pointer: jsonPointer(path) });
}
