import { DomainError } from "../error/domain-error.ts";
import type { MemberId } from "../id.ts";

/**
 * An organisation must never be without an administrator: nobody could let anybody in any more.
 *
 * @param administrators ids of all administrators before the change, locked against other changes
 * @param leaving the member who leaves or loses the role
 * @throws DomainError `last_administrator` when nobody would remain
 */
export function keepAnAdministrator(administrators: readonly MemberId[], leaving: MemberId): void {
  if (administrators.some((id) => id !== leaving)) return;
  if (!administrators.includes(leaving)) return;
  throw new DomainError("last_administrator");
}
