import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import { compareRevisions } from "@bunkai/domain/comparison/compare-revisions";
import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import { type RevisionContent, readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { RevisionId } from "@bunkai/domain/id";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { refuseBeyondSeat } from "../guest/refuse-beyond-seat.ts";
import { look } from "../perform.ts";

/**
 * Puts issued revisions of one edition side by side, in the order asked for. Two queries, whatever the number of columns.
 * A revision that may not be read keeps its column and says so.
 *
 * @throws DomainError `not_found`, `no_common_sheet` with the editions when they are not of one
 */
export function compare(ctx: ActingContext, ids: readonly RevisionId[]): Promise<ComparisonView> {
  return look(ctx, "revision.read", async (tenant) => {
    const found = new Map((await findRevisions(tenant, ids)).map((one) => [one.id, one]));
    const columns = ids.map((id) => found.get(id)).filter((one) => one !== undefined);
    if (columns.length !== ids.length) throw new DomainError("not_found");
    refuseBeyondSeat(ctx, columns);
    const editionKeys = [...new Set(columns.map(({ editionKey }) => editionKey))];
    const [editionKey, ...others] = editionKeys;
    if (!editionKey || others.length > 0) throw new DomainError("no_common_sheet", { editionKeys });

    const texts = await findRevisionTexts(tenant, ids);
    const edition = await getEdition(tenant, editionKey);
    const sheets = ids.map((id) => ({ answers: answersOf(texts.get(id)) }));
    const rows = compareRevisions(edition, sheets).map(({ cells, differs, item, remarks }) => ({
      itemKey: item.key,
      differs,
      cells: [...cells],
      remarks: [...remarks],
    }));
    return { edition, columns, rows };
  });
}

function answersOf(text: string | undefined) {
  if (text === undefined) return null;
  const content: RevisionContent = readRevisionContent(text);
  return new Map(content.answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
}
