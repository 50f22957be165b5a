import {
  type ProviderSettings,
  providerSettingsSchema,
} from "@bunkai/domain/account/identity-provider";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

/** Where the settings of an organisation's provider are. */
export const PROVIDER_PATH = "/organization/identity-provider";

/** The organisation's provider of identities, and what to enter there. For administrators. */
export function identityProviderQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["identity-provider", organizationId],
    queryFn: ({ signal }): Promise<ProviderSettings> =>
      callApi({ path: PROVIDER_PATH, view: providerSettingsSchema, organizationId, signal }),
  });
}
