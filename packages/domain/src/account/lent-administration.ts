import { DomainError } from "../error/domain-error.ts";
import type { MemberId } from "../id.ts";
import type { ActingFor } from "./deputy.ts";
import type { Role } from "./role.ts";

/** Who does an administrator's deed. */
export type Administering = {
  readonly memberId: MemberId;
  readonly ownRoles: readonly Role[];
  readonly actingFor: readonly ActingFor[];
};

/** What a deed does to who administers. */
export type AdministrationChange = {
  /** Who gets roles, own or lent ones; null: somebody who is no member yet. */
  readonly receiverId?: MemberId | null;
  /** Whose roles or membership become other ones. */
  readonly changedId?: MemberId;
  /** Roles that somebody gets who did not have them. */
  readonly given?: readonly Role[];
  /** True when it decides by whose word people come in, and so as whom. */
  readonly isWayIn?: boolean;
};

/** Why a deputy may not do it: keeps what was lent, gives it on, turns on who lent it, or opens a way in as somebody else. */
export type LentReason = "administrator" | "own" | "principal" | "wayIn";

/**
 * Why somebody may not do an administrator's deed whom an administrator has named as deputy: what was lent is given back at
 * its end, to whoever lent it. Null for own administrators, and for whatever else deputies do.
 */
export function lentReasonOff(
  { actingFor, memberId, ownRoles }: Administering,
  { changedId, given = [], isWayIn = false, receiverId }: AdministrationChange,
): LentReason | null {
  if (ownRoles.includes("administrator")) return null;
  const lenders = actingFor.filter(({ roles }) => roles.includes("administrator"));
  if (lenders.length === 0) return null;
  if (receiverId === memberId) return "own";
  if (lenders.some(({ principalId }) => principalId === changedId)) return "principal";
  if (given.includes("administrator")) return "administrator";
  return isWayIn ? "wayIn" : null;
}

/** @throws DomainError `lent_administration` with the reason; see `lentReasonOff` */
export function refuseLentAdministration(who: Administering, change: AdministrationChange): void {
  const reason = lentReasonOff(who, change);
  if (reason !== null) throw new DomainError("lent_administration", { reason });
}
