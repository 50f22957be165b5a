import type { OrganizationKind } from "@bunkai/domain/account/organization";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import type { Party } from "@bunkai/domain/responsibility/party";

type Own = {
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
};

/**
 * The parties that a matrix starts with: the vendor of the offering, and the asking organisation as hospital.
 * A vendor that opens one for its own product names the hospital itself: `hospital` is missing then.
 */
export function draftParties(
  own: Own,
  { vendorId, vendorName }: Pick<Offering, "vendorId" | "vendorName">,
): readonly Party[] {
  const vendor: Party = {
    key: "vendor",
    kind: "vendor",
    name: vendorName,
    organizationId: vendorId,
  };
  if (own.organizationId === vendorId) return [vendor];
  const isHospital = own.organizationKind !== "vendor";
  const me: Party = {
    key: isHospital ? "hospital" : "dealer",
    kind: isHospital ? "hospital" : "dealer",
    name: own.organizationName,
    organizationId: own.organizationId,
  };
  return isHospital ? [me, vendor] : [vendor, me];
}

/** A key for one more party of this kind that no other one has. */
export function newPartyKey(kind: Party["kind"], taken: readonly string[]): string {
  if (!taken.includes(kind)) return kind;
  for (let number = 2; ; number += 1) {
    const key = `${kind}${number}`;
    if (!taken.includes(key)) return key;
  }
}
