import { listGuestLinks } from "@bunkai/db/stores/guest-links";
import type { GuestLink, GuestLinkQuery } from "@bunkai/domain/guest/guest-link";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The links that the organisation has made, newest first: all, or those for one object. */
export function readGuestLinks(ctx: Context, query: GuestLinkQuery): Promise<GuestLink[]> {
  return look(ctx, "guest.read", (tenant) => listGuestLinks(tenant, query, ctx.installation.now()));
}
