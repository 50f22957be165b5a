import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { editionKeySchema, sheetKindSchema } from "./edition.ts";
import { provenanceSchema } from "./provenance.ts";

/** A form that exists, and of whose items nobody here has seen enough: whoever wants to fill it in loads the official file. */
export const formWithoutItemsSchema = z.strictObject({
  key: editionKeySchema,
  kind: sheetKindSchema,
  title: bilingualSchema,
  issuer: bilingualSchema,
  version: z.string().min(1),
  /** The official workbook as others report it: an upload can be recognised by its hash. null: not reported. */
  officialFile: z
    .strictObject({
      url: z.url(),
      sizeBytes: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    })
    .nullable(),
  remark: bilingualSchema,
  provenance: provenanceSchema,
  source: z.string().min(1),
});
export type FormWithoutItems = z.infer<typeof formWithoutItemsSchema>;
