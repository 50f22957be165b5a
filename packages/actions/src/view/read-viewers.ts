import { listViewers } from "@bunkai/db/stores/object-views";
import type { ViewedKind, Viewer } from "@bunkai/domain/audit/object-view";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/**
 * Who saw a thing: other organisations by their name, one's own people by theirs. Empty for a thing that the
 * organisation has no part in, as for one that nobody saw.
 */
export function readViewers(
  ctx: ActingContext,
  object: { readonly kind: ViewedKind; readonly id: string },
): Promise<Viewer[]> {
  return look(ctx, "audit.read", (tenant) => listViewers(tenant, object));
}
