import type { DocumentSchema } from "./document-shape.ts";

const DEPTH_MAX = 4;

/** A schema in one line, as a programmer writes a type: `Member[]`, `"ja" | "en"`, `string (uuid)`. */
export function typeText(schema: DocumentSchema | undefined, depth = 0): string {
  if (!schema || depth > DEPTH_MAX) return "…";
  const inner = (part: DocumentSchema | undefined) => typeText(part, depth + 1);
  if (schema.$ref) return nameOfRef(schema.$ref);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map(inner).join(" | ");
  if (schema.items) return `${inner(schema.items)}[]`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, part]) => `${name}: ${inner(part)}`,
    );
    return `{ ${fields.join(", ")} }`;
  }
  const type = [schema.type ?? "any"].flat().join(" | ");
  return schema.format ? `${type} (${schema.format})` : type;
}

/** `#/components/schemas/Member` → `Member` */
function nameOfRef(ref: string): string {
  return ref.split("/").at(-1) ?? ref;
}
