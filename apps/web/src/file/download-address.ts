import type { OrganizationId } from "@bunkai/domain/id";
import { API } from "../api.ts";

/**
 * The address of a document for a plain link, which carries no headers: the acting organisation stands in the query.
 *
 * @param path below `/api/v1`
 */
export function downloadAddress(path: `/${string}`, organizationId: OrganizationId): string {
  return `${API}${path}?organization=${organizationId}`;
}
