import type { Counted } from "@bunkai/db/stores/counted";
import { listAlikeRows, listSignaturesDue } from "@bunkai/db/stores/waiting-at-table";
import {
  listUndecidedAccess,
  listUnissuedSheets,
  type UnissuedSheet,
} from "@bunkai/db/stores/waiting-sheets";
import type { Tenant } from "@bunkai/db/tenant";
import { mayDo } from "@bunkai/domain/account/deed";
import {
  WAITING_ITEMS_MAX,
  type Waiting,
  waitingSchema,
} from "@bunkai/domain/notification/waiting";
import { findWaitingMatrices } from "@bunkai/domain/responsibility/find-waiting-matrices";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { sectionsToWrite } from "../disclosure/sections-to-write.ts";
import { look } from "../perform.ts";

type Kind = { readonly count: number; readonly items: readonly { readonly since: Date }[] };

const NONE: Kind = { count: 0, items: [] };

/**
 * What waits for the organisation (次にすること), as far as the member may see it. One query for each kind,
 * however much there is of it.
 */
export function readWaiting(ctx: Context): Promise<Waiting> {
  return look(ctx, "notification.read", async (tenant) => {
    const { fixable, turns } = findWaitingMatrices(await listAlikeRows(tenant));
    const seesDrafts = mayDo("disclosure.read", ctx.roles);
    return waitingSchema.parse({
      turns: kindOf(firstOf(turns)),
      fixable: kindOf(firstOf(fixable)),
      signatures: kindOf(await listSignaturesDue(tenant)),
      drafts: kindOf(seesDrafts ? await titled(tenant, await listUnissuedSheets(tenant)) : NONE),
      sections: kindOf(firstOf(seesDrafts ? await sectionsToWrite(tenant, ctx.memberId) : [])),
      accessRequests: kindOf(await listUndecidedAccess(tenant)),
    });
  });
}

function firstOf<Item>(all: readonly Item[]) {
  return { count: all.length, items: all.slice(0, WAITING_ITEMS_MAX) };
}

async function titled(tenant: Tenant, sheets: Counted<UnissuedSheet>) {
  const editions = await getEditions(
    tenant,
    sheets.items.map(({ editionKey }) => editionKey),
  );
  const items = sheets.items.map(({ editionKey, ...sheet }) => ({
    ...sheet,
    sheetTitle: editionIn(editions, editionKey).title,
  }));
  return { ...sheets, items };
}

function kindOf({ count, items }: Kind) {
  return { count, items: items.map((item) => ({ ...item, since: item.since.toISOString() })) };
}
