import type { z } from "zod";

/**
 * A catalogue as its file holds it, checked by the schema of the domain and frozen to the depth: everybody in the
 * process reads the same object.
 *
 * @throws ZodError when a data file breaks its schema, which is a bug of the catalogue
 */
export function loadCatalog<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.output<Schema> {
  const catalog = schema.parse(data);
  freeze(catalog);
  return catalog;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
}
