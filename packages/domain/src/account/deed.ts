import { DomainError } from "../error/domain-error.ts";
import { type Role, roles } from "./role.ts";

/**
 * Who may do what inside an organisation: the one table that api, web ("why is this off, who can") and docs read.
 *
 * A deed named here changes something or shows something that not every member may see.
 */
export const rolesByDeed = {
  "access.decide": ["administrator", "reviewer", "negotiator"],
  "access.read": roles,
  "access.request": ["administrator", "author", "negotiator", "procurement", "reviewer"],
  "agreement.fix": ["administrator", "negotiator", "procurement"],
  "agreement.read": roles,
  "agreement.sign": ["signer"],
  "agreement.withdraw": ["administrator", "negotiator", "signer"],
  "apiKey.create": ["administrator"],
  "apiKey.read": ["administrator"],
  "apiKey.revoke": ["administrator"],
  "audit.read": ["administrator", "reviewer"],
  "comparison.read": roles,
  "comparison.write": ["administrator", "author", "negotiator", "procurement", "reviewer"],
  "contract.read": roles,
  "contract.write": ["administrator", "procurement"],
  "deputy.appoint": ["administrator"],
  "deputy.name": roles,
  "deputy.read": roles,
  /** Replacing letters that no paper prints: whoever writes the sheet, and whoever reads it last. */
  "disclosure.confirmLetters": ["administrator", "author", "reviewer"],
  "disclosure.issue": ["administrator", "reviewer"],
  "disclosure.read": ["administrator", "author", "reviewer", "negotiator"],
  "disclosure.write": ["administrator", "author"],
  "edition.read": roles,
  "facility.read": roles,
  "facility.write": ["administrator"],
  "file.add": ["administrator", "author", "negotiator", "procurement"],
  "file.read": roles,
  "file.remove": ["administrator", "author", "procurement"],
  "form.load": ["administrator", "author", "procurement"],
  "form.read": roles,
  "guest.invite": ["administrator", "author", "negotiator", "procurement", "reviewer"],
  "guest.read": ["administrator", "author", "negotiator", "procurement", "reviewer"],
  "guest.revoke": ["administrator", "author", "negotiator", "procurement", "reviewer"],
  "guest.sendFile": roles,
  "handover.any": ["administrator"],
  "handover.own": roles,
  "identityProvider.change": ["administrator"],
  "identityProvider.read": ["administrator"],
  "invitation.cancel": ["administrator"],
  "invitation.create": ["administrator"],
  "invitation.read": ["administrator"],
  "layout.remember": ["administrator", "author", "negotiator", "procurement"],
  "legalPerson.add": ["administrator"],
  "legalPerson.read": roles,
  "mail.read": ["administrator"],
  "matrix.move": ["administrator", "negotiator"],
  "matrix.open": ["administrator", "negotiator", "procurement"],
  "matrix.read": roles,
  "member.changeRoles": ["administrator"],
  "member.leave": roles,
  "member.limit": ["administrator"],
  "member.read": roles,
  "member.remove": ["administrator"],
  "notification.read": roles,
  "offering.read": roles,
  "offering.write": ["administrator", "author"],
  "organization.demandSecondFactor": ["administrator"],
  "organization.read": roles,
  "organization.rename": ["administrator"],
  "receivedCopy.read": roles,
  "receivedCopy.write": ["administrator", "author", "negotiator", "procurement"],
  "revision.read": roles,
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof rolesByDeed;

/** True when one of the roles held allows the deed. */
export function mayDo(deed: Deed, held: readonly Role[]): boolean {
  const allowed: readonly Role[] = rolesByDeed[deed];
  return held.some((role) => allowed.includes(role));
}

/** @throws DomainError `not_allowed` with the roles that could, when none of the roles held allows the deed */
export function demandDeed(deed: Deed, held: readonly Role[]): void {
  if (mayDo(deed, held)) return;
  throw new DomainError("not_allowed", { deed, rolesAllowed: [...rolesByDeed[deed]] });
}
