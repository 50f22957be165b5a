import type { Me } from "@bunkai/domain/account/member";
import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { isGuest, isGuestHere } from "../guest/is-guest.ts";
import { installationQuery } from "../operation/installation-query.ts";
import { isProblem } from "../problem.ts";
import { meQuery } from "./me-query.ts";
import { findPendingInvitation } from "./pending-invitation.ts";

type Visit = {
  readonly context: { readonly queries: QueryClient };
  readonly location: { readonly href: string };
};

/** Lets only signed-in people in. Others sign in first and come back; on a fresh installation they are welcomed. */
export async function demandSignIn({ context, location }: Visit): Promise<void> {
  try {
    await context.queries.ensureQueryData(meQuery);
  } catch (error) {
    if (!isProblem(error, "not_signed_in")) throw error;
    if (isGuestHere()) throw redirect({ to: "/guest", search: { ended: true } });
    const { firstRun } = await context.queries.ensureQueryData(installationQuery);
    if (firstRun) throw redirect({ to: "/welcome" });
    throw redirect({
      to: "/sign-in",
      search: location.href === "/" ? {} : { next: location.href },
    });
  }
}

/** Lets only members of some organisation in. Others accept their invitation, or found an organisation. */
export async function demandMembership({ context }: Visit): Promise<void> {
  const me: Me = await context.queries.ensureQueryData(meQuery);
  if (me.memberships.length > 0) return;
  if (isGuest(me)) throw redirect({ to: "/guest", search: { ended: true } });
  throw redirect({ to: findPendingInvitation() ? "/invitations/accept" : "/organizations/new" });
}
