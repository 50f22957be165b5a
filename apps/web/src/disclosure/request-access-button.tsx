import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { accessRequestsQuery } from "../offering/offering-queries.ts";
import { Button } from "../ui/button.tsx";
import { useToasts } from "../ui/toasts.tsx";

/** Asks the vendor to show a sheet. The vendor learns the organisation's name. */
export function RequestAccessButton({ revision }: { readonly revision: Revision }) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const asking = useMutation({
    mutationFn: () =>
      callApi({
        path: "/access-requests",
        method: "POST",
        body: { offeringId: revision.offeringId },
        organizationId,
        view: nothing,
      }),
    onSuccess: () => toasts.done(words.disclosure.onRequest.done({ vendor: revision.vendorName })),
    onError: (error) => toasts.refused(error),
    onSettled: () => queries.invalidateQueries(accessRequestsQuery(organizationId)),
  });
  return (
    <Button
      busy={asking.isPending}
      offReason={useReasonOff()("access.request")}
      onClick={() => asking.mutate()}
    >
      {words.disclosure.onRequest.ask}
    </Button>
  );
}
