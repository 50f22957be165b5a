import { type Page, pageOf } from "@bunkai/domain/page";
import type { z } from "zod";
import { type Call, callApi, pageQuery } from "./api.ts";

/** All pages of a list that is short by nature, such as the members of an organisation. */
export async function callApiForAll<Item extends z.ZodType>(
  call: Omit<Call<unknown>, "view">,
  item: Item,
): Promise<z.output<Item>[]> {
  const items: z.output<Item>[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Page<z.output<Item>> = await callApi({
      ...call,
      path: `${call.path}${pageQuery({ cursor, limit: 100 })}`,
      view: pageOf(item),
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
