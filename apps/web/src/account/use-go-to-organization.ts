import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { forgetLastBelonging } from "./last-belonging.ts";
import { meQuery } from "./me-query.ts";
import { keepOrganization } from "./use-membership.ts";

/**
 * Leads to the home page of an organisation. The address names it for people of several organisations only;
 * null: to whichever is left.
 */
export function useGoToOrganization(): (organizationId: string | null) => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (organizationId) => {
    forgetLastBelonging();
    if (organizationId) keepOrganization(organizationId);
    const isOneOfSeveral = (queries.getQueryData(meQuery.queryKey)?.memberships.length ?? 0) > 1;
    const organization = isOneOfSeveral ? (organizationId ?? undefined) : undefined;
    return navigate({ to: "/", search: { organization } });
  };
}
