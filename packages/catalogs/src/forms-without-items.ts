import {
  type FormWithoutItems,
  formWithoutItemsSchema,
} from "@bunkai/domain/catalog/form-without-items";
import data from "./data/forms-without-items.json";
import { loadCatalog } from "./load-catalog.ts";

/** Forms of the field for which the product can only say: load the official file. */
export const formsWithoutItems: readonly FormWithoutItems[] = data.map((form) =>
  loadCatalog(formWithoutItemsSchema, form),
);
