import { compareRevisions } from "@bunkai/domain/comparison/compare-revisions";
import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { getEdition } from "../catalog/get-edition.ts";
import { shownEdition } from "../catalog/shown-edition.ts";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { readSheets } from "./read-sheets.ts";

/**
 * Puts sheets of one edition side by side, in the order asked for: issued revisions, and copies that the organisation
 * received. The number of queries does not depend on the number of columns. A revision that may not be read keeps its
 * column and says so.
 *
 * @throws DomainError `not_found`, `no_common_sheet` with the editions when they are not of one
 */
export function compare(ctx: ActingContext, ids: readonly string[]): Promise<ComparisonView> {
  return look(ctx, "revision.read", async (tenant) => {
    const sheets = await readSheets(ctx, tenant, ids);
    const editionKeys = [...new Set(sheets.map(({ column }) => column.editionKey))];
    const [editionKey, ...others] = editionKeys;
    if (!editionKey || others.length > 0) throw new DomainError("no_common_sheet", { editionKeys });

    const edition = await getEdition(tenant, editionKey);
    const rows = compareRevisions(edition, sheets).map(({ cells, differs, item, remarks }) => ({
      itemKey: item.key,
      differs,
      cells: [...cells],
      remarks: [...remarks],
    }));
    return {
      ...(await shownEdition(tenant, edition)),
      columns: sheets.map(({ column }) => column),
      rows,
    };
  });
}
