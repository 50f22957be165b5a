import { listInvitations } from "@bunkai/db/stores/invitations";
import type { Invitation } from "@bunkai/domain/account/invitation";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's invitations, newest first. */
export function readInvitations(ctx: Context, query: PageQuery): Promise<Page<Invitation>> {
  return look(ctx, "invitation.read", (tenant) =>
    listInvitations(tenant, query, ctx.installation.now()),
  );
}
