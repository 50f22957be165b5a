import { DomainError } from "./error/domain-error.ts";

const MARK = "~";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The largest `integer` of PostgreSQL: a cursor is never compared with a number that no column can hold. */
const COUNT_MAX = 2_147_483_647;
const COUNT = /^\d{1,10}$/u;
/** As `toISOString` writes it, without the years that PostgreSQL does not know. */
const MOMENT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

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
  if (kind === "id" && UUID.test(text)) return text;
  if (kind === "count" && COUNT.test(text) && Number(text) <= COUNT_MAX) return Number(text);
  if (kind === "moment" && MOMENT.test(text)) {
    const moment = new Date(text);
    // February 30 has the form of a day, but is none.
    if (!Number.isNaN(moment.getTime()) && moment.toISOString() === text) return moment;
  }
  throw refusal();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusal();
  }
}

function refusal(): DomainError {
  return new DomainError("invalid_input", {
    in: "query",
    errors: [{ pointer: "/cursor", code: "invalid_format" }],
  });
}
