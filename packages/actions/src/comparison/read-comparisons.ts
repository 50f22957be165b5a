import { listComparisons } from "@bunkai/db/stores/comparisons";
import type { Comparison } from "@bunkai/domain/comparison/comparison";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's saved comparisons, newest first. */
export function readComparisons(ctx: Context, query: PageQuery): Promise<Page<Comparison>> {
  return look(ctx, "comparison.read", (tenant) => listComparisons(tenant, query));
}
