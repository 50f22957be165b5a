import type { Revision } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ActingContext } from "../context.ts";

/**
 * Keeps a guest at what the link is for: of other sheets, public ones too, there are not even names to a guest.
 *
 * @throws DomainError `not_found`
 */
export function refuseBeyondSeat(ctx: ActingContext, revisions: readonly Revision[]): void {
  const isGuest = !("apiKey" in ctx) && ctx.organizationKind === "guest";
  if (isGuest && revisions.some(({ readable }) => !readable)) throw new DomainError("not_found");
}
