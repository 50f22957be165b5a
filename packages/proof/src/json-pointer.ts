/** The way to a value inside a JSON document: member names and array indexes (from 0), outermost first. */
export type JsonPath = readonly (string | number)[];

/** The path as a JSON pointer; "" is the whole document. Source: RFC 6901, section 3. */
export function jsonPointer(path: JsonPath): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join("");
}

function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
