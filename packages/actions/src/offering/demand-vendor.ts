import { findOrganization } from "@bunkai/db/stores/organizations";
import type { Tenant } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";

/** @throws DomainError `vendor_only` when the organisation is a medical institution that sells nothing */
export async function demandVendor(tenant: Tenant): Promise<void> {
  const organization = await findOrganization(tenant);
  if (organization?.kind === "hospital") throw new DomainError("vendor_only");
}
