import type { Installation } from "@bunkai/actions/context";
import { findOwnFactors } from "@bunkai/db/stores/own-factors";
import { listPasskeys } from "@bunkai/db/stores/passkeys";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { PasskeyId, PersonId } from "@bunkai/domain/id";
import { demandLongPassword } from "./password-rules.ts";
import { demandedBy } from "./second-factor-rules.ts";

/**
 * Refuses to take away the last factor of somebody of whom an organisation demands two, or whose password is too short to
 * stand alone.
 *
 * @param leaving the passkey that is to go, or the app
 * @throws DomainError `second_factor_demanded` with the names of the organisations
 * @throws DomainError `password_needs_factor`
 */
export async function refuseLastFactor(
  installation: Installation,
  personId: PersonId,
  leaving: "app" | { readonly passkeyId: PasskeyId },
): Promise<void> {
  const { hasApp } = await findOwnFactors(installation.db, personId);
  const passkeys = await listPasskeys(installation.db, personId);
  const staying =
    leaving === "app" ? passkeys : passkeys.filter(({ id }) => id !== leaving.passkeyId);
  if (staying.length > 0 || (hasApp && leaving !== "app")) return;
  const organizationNames = await demandedBy(installation, personId);
  if (organizationNames.length > 0) {
    throw new DomainError("second_factor_demanded", { organizationNames });
  }
  await demandLongPassword(installation, personId);
}
