import { DomainError } from "../error/domain-error.ts";
import type { Membership } from "./member.ts";
import type { SessionFacts } from "./session-facts.ts";

/**
 * Refuses a session that was not opened by the organisation's provider, where the organisation demands that. The door
 * that stays open for a provider that is down or wrongly set up: administrators who have shown a second factor.
 *
 * @throws DomainError `provider_needed`
 */
export function refuseBesideProvider(
  membership: Pick<Membership, "demandsProvider" | "organizationName" | "ownRoles">,
  session: Pick<SessionFacts, "method" | "secondFactor">,
): void {
  const { demandsProvider, organizationName, ownRoles } = membership;
  if (!demandsProvider || session.method === "provider") return;
  const isAdministrator = ownRoles.includes("administrator");
  if (isAdministrator && session.secondFactor !== null) return;
  throw new DomainError("provider_needed", { organizationName, isAdministrator });
}
