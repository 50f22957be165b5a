import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { RevisionView } from "@bunkai/domain/disclosure/disclosure-view";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { RevisionId } from "@bunkai/domain/id";
import { getEdition } from "../catalog/get-edition.ts";
import { shownEdition } from "../catalog/shown-edition.ts";
import type { ActingContext } from "../context.ts";
import { refuseBeyondSeat } from "../guest/refuse-beyond-seat.ts";
import { look } from "../perform.ts";

/** @throws DomainError `not_found` */
export function getRevision(ctx: ActingContext, id: RevisionId): Promise<RevisionView> {
  return look(ctx, "revision.read", async (tenant) => {
    const [revision] = await findRevisions(tenant, [id]);
    if (!revision) throw new DomainError("not_found");
    refuseBeyondSeat(ctx, [revision]);
    const text = (await findRevisionTexts(tenant, [id])).get(id);
    const content = text ? readRevisionContent(text) : null;
    const edition = await getEdition(tenant, revision.editionKey);
    return { revision, ...(await shownEdition(tenant, edition)), content };
  });
}

/**
 * The exact text that was hashed when the revision was issued.
 *
 * @throws DomainError `not_found` when there is none, or the reader may not see it
 */
export async function getRevisionText(ctx: ActingContext, id: RevisionId): Promise<string> {
  const texts = await look(ctx, "revision.read", (tenant) => findRevisionTexts(tenant, [id]));
  const text = texts.get(id);
  if (!text) throw new DomainError("not_found");
  return text;
}
