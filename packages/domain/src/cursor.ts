import { DomainError } from "./error/domain-error.ts";

const MARK = "~";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

type CursorKind = "id" | "count" | "moment";

/** Where a page of a list ended: the sort values of its last row, as one word for a query string. */
export function cursorOf(...values: readonly (string | number | Date)[]): string {
  return values
    .map((value) => (value instanceof Date ? value.toISOString() : String(value)))
    .map(encodeURIComponent)
    .join(MARK);
}

/**
 * The sort values back from a cursor.
 *
 * @throws DomainError `invalid_input` when it is not a cursor of this list
 */
export function readCursor<Values extends readonly CursorKind[]>(
  cursor: string,
  ...kinds: Values
): { [Index in keyof Values]: CursorValue<Values[Index]> } {
  const parts = cursor.split(MARK);
  if (parts.length !== kinds.length) throw refusal();
  return kinds.map((kind, index) => partOf(kind, parts[index] ?? "")) as never;
}

type CursorValue<Kind> = Kind extends "count" ? number : Kind extends "moment" ? Date : string;

function partOf(kind: CursorKind, part: string): string | number | Date {
  const text = decoded(part);
  if (kind === "id") {
    if (!UUID.test(text)) throw refusal();
    return text;
  }
  const value = kind === "count" ? Number(text) : new Date(text);
  if (kind === "count" ? !Number.isSafeInteger(value) : Number.isNaN(Number(value)))
    throw refusal();
  return value;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusal();
  }
}

function refusal(): DomainError {
  return new DomainError("invalid_input", { parameter: "cursor" });
}
