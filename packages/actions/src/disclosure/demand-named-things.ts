import { findFile } from "@bunkai/db/stores/files";
import { findOffering } from "@bunkai/db/stores/offerings";
import type { Tenant } from "@bunkai/db/tenant";
import type { ReceivedCopyValues } from "@bunkai/domain/disclosure/received-copy";
import { DomainError } from "@bunkai/domain/error/domain-error";

/**
 * Refuses what a copy names and the organisation does not have: a file of somebody else, a product that is not registered.
 *
 * @throws DomainError `not_found`
 */
export async function demandNamedThings(
  tenant: Tenant,
  { fileId, offeringId }: Pick<ReceivedCopyValues, "fileId" | "offeringId">,
): Promise<void> {
  if (fileId && !(await findFile(tenant, fileId))) throw new DomainError("not_found", { fileId });
  if (offeringId && !(await findOffering(tenant, offeringId))) {
    throw new DomainError("not_found", { offeringId });
  }
}
