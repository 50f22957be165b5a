import { listEveryMail, listMails } from "@bunkai/db/stores/mails";
import { inSystem } from "@bunkai/db/tenant";
import { maskSecrets } from "@bunkai/domain/notification/mask-secrets";
import type { Mail } from "@bunkai/domain/notification/notification";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context, Installation } from "../context.ts";
import { look } from "../perform.ts";

/**
 * The organisation's outbox, newest first, without a link or a code that works: those are the receiver's alone, whatever an
 * administrator may do.
 */
export async function readMails(ctx: Context, query: PageQuery): Promise<Page<Mail>> {
  const { items, ...page } = await look(ctx, "mail.read", (tenant) => listMails(tenant, query));
  const masked = items.map((mail) => ({
    ...mail,
    subject: maskSecrets(mail.subject),
    body: maskSecrets(mail.body),
  }));
  return { ...page, items: masked };
}

/** The mails of everybody, as they were written. For installations that are for trying out only. */
export function readEveryMail(installation: Installation, query: PageQuery): Promise<Page<Mail>> {
  return inSystem(installation.db, (system) => listEveryMail(system, query));
}
