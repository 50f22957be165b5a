import { type Glossary, glossarySchema } from "@bunkai/domain/catalog/glossary";
import data from "./data/glossary.json";
import { loadCatalog } from "./load-catalog.ts";

/** The terms of art that screens and papers use, one sentence each. Order them by `reading` for Japanese readers. */
export const glossary: Glossary = loadCatalog(glossarySchema, data);
