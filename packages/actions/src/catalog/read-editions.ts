import { editions } from "@bunkai/catalogs/editions";
import { formsWithoutItems } from "@bunkai/catalogs/forms-without-items";
import { listOwnEditions } from "@bunkai/db/stores/own-editions";
import type { Edition } from "@bunkai/domain/catalog/edition";
import type { FormWithoutItems } from "@bunkai/domain/catalog/form-without-items";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { editionOfText } from "./edition-of-text.ts";
import { getEdition } from "./get-edition.ts";

/** The forms that the organisation can write sheets in: those that come with the product, then its own, newest first. */
export function readEditions(ctx: ActingContext): Promise<Edition[]> {
  return look(ctx, "edition.read", async (tenant) => [
    ...editions,
    ...(await listOwnEditions(tenant)).map(editionOfText),
  ]);
}

/** The forms that can be filled in once their official workbook is loaded. */
export function readFormsWithoutItems(ctx: ActingContext): Promise<readonly FormWithoutItems[]> {
  return look(ctx, "edition.read", async () => formsWithoutItems);
}

/** @throws DomainError `not_found` */
export function readEdition(ctx: ActingContext, key: string): Promise<Edition> {
  return look(ctx, "edition.read", (tenant) => getEdition(tenant, key));
}
