import { listAccountMails, listMails } from "@bunkai/db/stores/mails";
import { inSystem } from "@bunkai/db/tenant";
import type { Mail } from "@bunkai/domain/notification/notification";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context, Installation } from "../context.ts";
import { look } from "../perform.ts";

/** The organisation's outbox, newest first. */
export function readMails(ctx: Context, query: PageQuery): Promise<Page<Mail>> {
  return look(ctx, "mail.read", (tenant) => listMails(tenant, query));
}

/** Mails about accounts. For the operator at the console, and for installations that are for trying out only. */
export function readAccountMails(
  installation: Installation,
  query: PageQuery,
): Promise<Page<Mail>> {
  return inSystem(installation.db, (system) => listAccountMails(system, query));
}
