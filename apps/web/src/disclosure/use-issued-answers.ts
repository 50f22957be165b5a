import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useMembership } from "../account/use-membership.ts";
import { offeringQuery } from "../offering/offering-queries.ts";
import { revisionQuery } from "./revision-queries.ts";

/** What the current revision of a draft's sheet says, by item. null: nothing was issued, or it is not read yet. */
export function useIssuedAnswers({
  editionKey,
  offeringId,
}: Disclosure): ReadonlyMap<string, OpenAnswer> | null {
  const { organizationId } = useMembership();
  const { data: offering } = useQuery(offeringQuery(organizationId, offeringId));
  const current = offering?.revisions.find(
    (revision) => revision.editionKey === editionKey && revision.state === "current",
  );
  const { data } = useQuery({
    ...revisionQuery(organizationId, current?.id ?? ""),
    enabled: current !== undefined,
  });
  const answers = data?.content?.answers;
  return (
    useMemo(
      () => answers && new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer])),
      [answers],
    ) ?? null
  );
}
