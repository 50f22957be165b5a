/** Whatever knows the shape of a catalogue: a schema of the domain. */
type CatalogSchema<Catalog> = { readonly parse: (data: unknown) => Catalog };

/**
 * A catalogue as its file holds it, checked by the schema of the domain and frozen to the depth: everybody in the
 * process reads the same object.
 *
 * @throws ZodError when a data file breaks its schema, which is a bug of the catalogue
 */
export function loadCatalog<Catalog>(schema: CatalogSchema<Catalog>, data: unknown): Catalog {
  const catalog = schema.parse(data);
  freeze(catalog);
  return catalog;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
}
