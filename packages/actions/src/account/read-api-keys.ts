import { listApiKeys } from "@bunkai/db/stores/api-keys";
import type { ApiKey } from "@bunkai/domain/account/api-key";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's keys, newest first, those that ended too. */
export function readApiKeys(ctx: Context, query: PageQuery): Promise<Page<ApiKey>> {
  return look(ctx, "apiKey.read", (tenant) => listApiKeys(tenant, query, ctx.installation.now()));
}
