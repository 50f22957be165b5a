import { type ApiKey, apiKeySchema } from "@bunkai/domain/account/api-key";
import { type Invitation, invitationSchema } from "@bunkai/domain/account/invitation";
import {
  type Member,
  memberSchema,
  memberWithoutFactorSchema,
} from "@bunkai/domain/account/member";
import { organizationSchema } from "@bunkai/domain/account/organization";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
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

/** Members who have no second factor yet. */
export function membersWithoutFactorQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["membersWithoutFactor", organizationId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(memberWithoutFactorSchema) });
      const path = "/organization/second-factor/missing";
      return (await callApi({ path, view, organizationId, signal })).items;
    },
    // Whom a demand shuts out is looked up each time.
    staleTime: 0,
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
