import { DomainError } from "../error/domain-error.ts";
import type { Membership } from "./member.ts";
import type { Role } from "./role.ts";
import type { SessionFacts } from "./session-facts.ts";

type Demanding = Pick<Membership, "demandsProvider"> & { readonly ownRoles: readonly Role[] };
type Session = Pick<SessionFacts, "method" | "secondFactor">;

/**
 * True when a session may act for an organisation although its provider has not opened it. Where the organisation
 * demands that, a door stays open for a provider that is down or wrongly set up: for administrators who have shown a
 * second factor.
 */
export function mayComeBeside({ demandsProvider, ownRoles }: Demanding, session: Session): boolean {
  if (!demandsProvider || session.method === "provider") return true;
  return ownRoles.includes("administrator") && session.secondFactor !== null;
}

/** @throws DomainError `provider_needed`, and whether a second factor would do; see `mayComeBeside` */
export function refuseBesideProvider(
  membership: Demanding & Pick<Membership, "organizationName">,
  session: Session,
): void {
  if (mayComeBeside(membership, session)) return;
  const { organizationName, ownRoles } = membership;
  const isAdministrator = ownRoles.includes("administrator");
  throw new DomainError("provider_needed", { organizationName, isAdministrator });
}
