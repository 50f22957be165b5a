import type { ItemComment } from "@bunkai/domain/disclosure/item-comment";
import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import type { DisclosureId } from "@bunkai/domain/id";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useMembership } from "../account/use-membership.ts";
import { chargesQuery, commentsQuery } from "./authoring-queries.ts";

export type DraftTeam = {
  readonly comments: readonly ItemComment[];
  /** How many are open, by item. */
  readonly openComments: ReadonlyMap<string, number>;
  readonly charges: ReadonlyMap<string, SectionCharge>;
  /** The sections that the reader writes. */
  readonly ownSections: ReadonlySet<string>;
};

const NONE: readonly never[] = [];

/** Who writes which sections of a draft, and what the writers say to each other. */
export function useDraftTeam(id: DisclosureId): DraftTeam {
  const { memberId, organizationId } = useMembership();
  const { data: comments = NONE } = useQuery(commentsQuery(organizationId, id));
  const { data: charges = NONE } = useQuery(chargesQuery(organizationId, id));
  const openComments = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { itemKey, resolvedAt } of comments) {
      if (resolvedAt === null) counts.set(itemKey, (counts.get(itemKey) ?? 0) + 1);
    }
    return counts;
  }, [comments]);
  const byCharge = useMemo(
    () => ({
      charges: new Map(charges.map((charge) => [String(charge.sectionKey), charge])),
      ownSections: new Set(
        charges
          .filter((charge) => charge.memberId === memberId)
          .map(({ sectionKey }) => String(sectionKey)),
      ),
    }),
    [charges, memberId],
  );
  return { comments, openComments, ...byCharge };
}
