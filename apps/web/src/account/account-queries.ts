import { type ApiKey, apiKeySchema } from "@bunkai/domain/account/api-key";
import { type Invitation, invitationSchema } from "@bunkai/domain/account/invitation";
import { type Member, memberSchema } from "@bunkai/domain/account/member";
import { organizationSchema } from "@bunkai/domain/account/organization";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { callApiForAll } from "../call-api-for-all.ts";

/** The organisation for which the person acts. */
export function organizationQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["organization", organizationId],
    queryFn: ({ signal }) =>
      callApi({ path: "/organization", view: organizationSchema, organizationId, signal }),
  });
}

/** All members of the organisation. */
export function membersQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["members", organizationId],
    queryFn: ({ signal }): Promise<Member[]> =>
      callApiForAll({ path: "/members", organizationId, signal }, memberSchema),
  });
}

/** All invitations of the organisation, newest first. */
export function invitationsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["invitations", organizationId],
    queryFn: ({ signal }): Promise<Invitation[]> =>
      callApiForAll({ path: "/invitations", organizationId, signal }, invitationSchema),
  });
}

/** All keys of the organisation, newest first. */
export function apiKeysQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["apiKeys", organizationId],
    queryFn: ({ signal }): Promise<ApiKey[]> =>
      callApiForAll({ path: "/api-keys", organizationId, signal }, apiKeySchema),
  });
}
