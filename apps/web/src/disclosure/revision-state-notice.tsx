import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { offeringQuery } from "../offering/offering-queries.ts";
import { Notice } from "../ui/notice.tsx";

/** Says of a sheet that holds no longer what became of it, and where the present one is. */
export function RevisionStateNotice({ revision }: { readonly revision: Revision }) {
  if (revision.state === "current") return null;
  return <NotCurrent revision={revision} />;
}

function NotCurrent({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const isGuest = useIsGuest();
  // A guest is shown the one sheet alone.
  const offering = useQuery({
    ...offeringQuery(organizationId, revision.offeringId),
    enabled: !isGuest,
  });
  const current = offering.data?.revisions.find(
    ({ editionKey, state }) => state === "current" && editionKey === revision.editionKey,
  );
  const state = revision.state === "withdrawn" ? "withdrawn" : "superseded";
  const { title, detail } = words.disclosure.stateNotice[state];
  return (
    <Notice title={title} tone="warning">
      <p>{detail}</p>
      {current && (
        <p>
          <Link className="link" params={{ revisionId: current.id }} to="/revisions/$revisionId">
            {words.disclosure.stateNotice.current({
              sheet: words.offering.issuedSheet(current),
            })}
          </Link>
        </p>
      )}
    </Notice>
  );
}
