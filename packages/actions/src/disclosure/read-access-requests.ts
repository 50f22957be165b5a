import { listAccessRequests } from "@bunkai/db/stores/access-requests";
import type { AccessRequest } from "@bunkai/domain/disclosure/access-request";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** What the organisation asked for, and what it was asked for. */
export function readAccessRequests(ctx: Context): Promise<AccessRequest[]> {
  return look(ctx, "access.read", listAccessRequests);
}
