import type { MailId } from "@bunkai/domain/id";
import { type Mail, mailSchema } from "@bunkai/domain/notification/notification";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { mails } from "../schema/schema.ts";
import type { System, Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof mails.$inferSelect;
type NewMail = Pick<Row, "id" | "to" | "subject" | "body" | "state" | "createdAt">;

/** A mail on behalf of the tenant. */
export async function addMail(tenant: Tenant, mail: NewMail): Promise<void> {
  await tenant.sql.insert(mails).values({ ...mail, organizationId: tenant.organizationId });
}

/** A mail about an account: no organisation may ever read it. */
export async function addAccountMail(system: System, mail: NewMail): Promise<void> {
  await system.sql.insert(mails).values({ ...mail, organizationId: null });
}

/** The tenant's outbox, newest first. */
export function listMails(tenant: Tenant, query: PageQuery): Promise<Page<Mail>> {
  return list(tenant, eq(mails.organizationId, tenant.organizationId), query);
}

/** The mails of all organisations and accounts. Only for the operator, or an installation that is for trying out. */
export function listEveryMail(system: System, query: PageQuery): Promise<Page<Mail>> {
  return list(system, undefined, query);
}

/** A mail on its way, whoever it is from, locked against a second sender. */
export async function findMailLocked(system: System, id: MailId): Promise<Mail | null> {
  const [row] = await system.sql.select().from(mails).where(eq(mails.id, id)).for("update");
  return row ? viewOf(row) : null;
}

/** What became of a mail. `body`: what may be kept of it, once nobody needs its secrets any more. */
export type MailMark =
  | { readonly state: "sent"; readonly sentAt: Date; readonly body: string }
  | { readonly state: "failed"; readonly body: string }
  | { readonly state: "kept" };

export async function markMail(system: System, id: MailId, mark: MailMark): Promise<void> {
  await system.sql
    .update(mails)
    .set({ ...mark, attempts: sql`${mails.attempts} + 1` })
    .where(eq(mails.id, id));
}

async function list(
  scope: Tenant | System,
  owner: SQL | undefined,
  query: PageQuery,
): Promise<Page<Mail>> {
  const rows = await scope.sql
    .select()
    .from(mails)
    .where(
      and(
        owner,
        beyondCursor(query.cursor, { moment: mails.createdAt, id: mails.id }, "newestFirst"),
      ),
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.createdAt, row.id]);
}

function viewOf(row: Row): Mail {
  return mailSchema.parse({
    ...row,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  });
}
