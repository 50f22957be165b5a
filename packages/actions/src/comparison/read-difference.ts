import { itemLinksBetween } from "@bunkai/catalogs/item-crosswalks";
import type { Edition } from "@bunkai/domain/catalog/edition";
import {
  type DifferingSheet,
  type SheetDifference,
  sheetDifference,
} from "@bunkai/domain/comparison/sheet-difference";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { type ReadSheet, readSheets } from "./read-sheets.ts";

/** Which sheet is compared with which, by the ids of issued revisions or of received copies. */
export type DifferenceWish = { readonly before: string; readonly after: string };

/**
 * How two sheets differ, whatever their editions: issued revisions, and copies that the organisation received and filed.
 *
 * @throws DomainError `not_found`, `sheet_unreadable` where one of them is shown to others alone
 */
export function readDifference(
  ctx: ActingContext,
  { after, before }: DifferenceWish,
): Promise<SheetDifference> {
  return look(ctx, "revision.read", async (tenant) => {
    const [one, other] = await readSheets(ctx, tenant, [before, after]);
    if (!one || !other) throw new DomainError("not_found");
    const keys = [one, other].map(({ column }) => column.editionKey);
    const editions = await getEditions(tenant, keys);
    const from = readable(one, editions);
    const to = readable(other, editions);
    return sheetDifference(from, to, itemLinksBetween(from.edition, to.edition));
  });
}

function readable(
  { answers, column, header }: ReadSheet,
  editions: ReadonlyMap<string, Edition>,
): DifferingSheet {
  if (!answers || !header) throw new DomainError("sheet_unreadable", { sheetId: column.id });
  return { answers, column, header, edition: editionIn(editions, column.editionKey) };
}
