import { askedAccessSchema } from "@bunkai/domain/disclosure/access-request";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi } from "../api.ts";
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
        view: askedAccessSchema,
      }),
    onSuccess: ({ isNew, request: { state } }) => {
      const { onRequest } = words.disclosure;
      const vendor = revision.vendorName;
      const standing = state === "granted" ? "granted" : "open";
      toasts.done(
        isNew ? onRequest.done({ vendor }) : onRequest.nothingAsked[standing]({ vendor }),
      );
    },
    onError: (error) => toasts.refused(error),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(accessRequestsQuery(organizationId)),
        // It may have been granted meanwhile: then the sheet itself can be read.
        queries.invalidateQueries({ queryKey: ["revision", organizationId] }),
      ]),
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
