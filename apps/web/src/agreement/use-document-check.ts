import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { API, headersOf } from "../api.ts";
import { problemOf } from "../problem.ts";
import type { AgreementView } from "./agreement-queries.ts";

/**
 * Fetches the document and compares it, in this browser, with the text on the page and with the hashes to be signed.
 * `data` is `"same"` or what does not fit.
 */
export function useDocumentCheck(view: AgreementView) {
  const { organizationId } = useMembership();
  const { contentSha256, documentSha256, id, sealsDone } = view.agreement;
  return useQuery({
    queryKey: ["agreement", organizationId, id, "check", sealsDone, contentSha256, documentSha256],
    queryFn: async ({ signal }) => {
      const [response, { findDocumentMismatch }] = await Promise.all([
        fetch(`${API}/agreements/${encodeURIComponent(id)}/document.pdf`, {
          headers: headersOf(organizationId),
          signal,
        }),
        import("./find-document-mismatch.ts"),
      ]);
      if (!response.ok) throw await problemOf(response);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return findDocumentMismatch(view, bytes) ?? "same";
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
