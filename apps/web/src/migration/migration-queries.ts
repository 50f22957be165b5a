import {
  type Migration,
  type MigrationWish,
  migrationSchema,
  migrationViewSchema,
} from "@bunkai/domain/disclosure/migration";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

/** How a draft was filled from another edition, and what it says of it now. */
export function migrationQuery(organizationId: OrganizationId, disclosureId: string) {
  return queryOptions({
    queryKey: ["migration", organizationId, disclosureId],
    queryFn: ({ signal }) =>
      callApi({
        path: `/disclosures/${encodeURIComponent(disclosureId)}/migration`,
        view: migrationViewSchema,
        organizationId,
        signal,
      }),
  });
}

/** Moves a sheet into a draft of another edition. */
export function migrateDisclosure(
  organizationId: OrganizationId,
  wish: MigrationWish,
): Promise<Migration> {
  return callApi({
    path: "/disclosures/migrations",
    method: "POST",
    body: wish,
    organizationId,
    view: migrationSchema,
  });
}
