import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { useMembership } from "../account/use-membership.ts";
import { smallControlStyle } from "../disclosure/small-control-style.ts";
import { useWords } from "../language/use-words.ts";
import { offeringQuery } from "../offering/offering-queries.ts";
import { DifferenceLink } from "./difference-link.tsx";

/** The ways from an issued sheet to how it differs from the revision before, or from another one of its product. */
export function RevisionDifferences({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const navigate = useNavigate();
  const chooseId = useId();
  const { organizationId } = useMembership();
  const { data } = useQuery(offeringQuery(organizationId, revision.offeringId));
  const others = (data?.revisions ?? []).filter(
    ({ id, readable }) => readable && id !== revision.id,
  );
  const previous = others
    .filter(
      ({ editionKey, number }) => editionKey === revision.editionKey && number < revision.number,
    )
    .toSorted((one, other) => other.number - one.number)[0];
  const rest = others.filter((one) => one !== previous);
  const show = (before: string) =>
    void navigate({ to: "/differences", search: { before, after: revision.id } });
  return (
    <>
      {previous && (
        <DifferenceLink
          after={revision.id}
          before={previous.id}
          label={words.difference.fromPrevious({ sheet: words.disclosure.number(previous) })}
        />
      )}
      {rest.length > 0 && (
        <span className="inline-flex items-center">
          <label className="sr-only" htmlFor={chooseId}>
            {words.difference.chooseOther}
          </label>
          <select
            className={`${smallControlStyle} min-h-11 max-w-full`}
            id={chooseId}
            onChange={({ target }) => target.value && show(target.value)}
            value=""
          >
            <option value="">{words.difference.chooseOther}</option>
            {rest.map((one) => (
              <option key={one.id} value={one.id}>
                {words.offering.issuedSheet(one)}
              </option>
            ))}
          </select>
        </span>
      )}
    </>
  );
}
