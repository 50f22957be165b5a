import {
  type AuditHead,
  findAuditHead,
  listAuditEntries,
  listAuditLinks,
} from "@bunkai/db/stores/audit";
import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's events, newest first. */
export function readAudit(ctx: ActingContext, query: PageQuery): Promise<Page<AuditEntry>> {
  return look(ctx, "audit.read", (tenant) => listAuditEntries(tenant, query));
}

/** The chain as stored, oldest first, with its names, and where it ends: what anyone needs to recompute it. */
export function readAuditChain(
  ctx: ActingContext,
  range: { readonly after: number; readonly limit: number },
): Promise<{ links: StoredAuditLink[]; head: AuditHead | null }> {
  return look(ctx, "audit.read", async (tenant) => ({
    // The head first: a link that is added in between then lies beyond it, and is no finding.
    head: await findAuditHead(tenant),
    links: await listAuditLinks(tenant, range),
  }));
}
