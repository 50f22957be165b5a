import { findOffering, listOfferings, type OfferingQuery } from "@bunkai/db/stores/offerings";
import { listRevisions } from "@bunkai/db/stores/revisions";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OfferingId } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import type { Page } from "@bunkai/domain/page";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** An offering with what was issued for it, newest first. */
export type OfferingWithRevisions = Offering & { revisions: Revision[] };

/** Offerings of all vendors, or the own ones, each with its issued revisions. Two queries, whatever the number. */
export function readOfferings(
  ctx: ActingContext,
  query: OfferingQuery,
): Promise<Page<OfferingWithRevisions>> {
  return look(ctx, "offering.read", async (tenant) => {
    const page = await listOfferings(tenant, query);
    const revisions = await listRevisions(
      tenant,
      page.items.map(({ id }) => id),
    );
    return { ...page, items: page.items.map((offering) => withRevisions(offering, revisions)) };
  });
}

/** @throws DomainError `not_found` */
export async function getOffering(
  ctx: ActingContext,
  id: OfferingId,
): Promise<OfferingWithRevisions> {
  return look(ctx, "offering.read", async (tenant) => {
    const offering = await findOffering(tenant, id);
    if (!offering) throw new DomainError("not_found");
    return withRevisions(offering, await listRevisions(tenant, [id]));
  });
}

function withRevisions(offering: Offering, revisions: readonly Revision[]): OfferingWithRevisions {
  return {
    ...offering,
    revisions: revisions.filter(({ offeringId }) => offeringId === offering.id),
  };
}
