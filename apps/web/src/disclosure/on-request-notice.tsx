import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { accessRequestsQuery } from "../offering/offering-queries.ts";
import { Notice } from "../ui/notice.tsx";
import { RequestAccessButton } from "./request-access-button.tsx";

/** Stands in place of what a vendor shows on request only: how to ask, or how the wish stands. */
export function OnRequestNotice({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const requests = useQuery(accessRequestsQuery(organizationId));
  const asked = requests.data?.find(({ offeringId }) => offeringId === revision.offeringId);
  const { onRequest } = words.disclosure;
  return (
    <Notice title={onRequest.title} tone="information">
      <p>{onRequest.detail({ vendor: revision.vendorName })}</p>
      {asked && asked.state !== "granted" && (
        <p className="mt-1 font-bold">{onRequest.state[asked.state]}</p>
      )}
      {requests.data && asked?.state !== "open" && (
        <div className="mt-3">
          <RequestAccessButton revision={revision} />
        </div>
      )}
    </Notice>
  );
}
