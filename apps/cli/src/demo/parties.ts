import type { Party } from "@bunkai/domain/responsibility/party";
import type { Accounts, OrganizationName } from "./open-accounts.ts";

/** Sample organisations at a table, by the part that each plays. */
export function partiesOf(
  { organizations }: Accounts,
  seats: Readonly<Partial<Record<"hospital" | "vendor" | "dealer", OrganizationName>>>,
): Party[] {
  return (["hospital", "vendor", "dealer"] as const).flatMap((key) => {
    const seated = seats[key];
    if (!seated) return [];
    const { id, name } = organizations[seated];
    return [{ key, kind: key, name, organizationId: id }];
  });
}
