import { findMailLocked, type MailMark, markMail } from "@bunkai/db/stores/mails";
import { listAdministratorsLocked } from "@bunkai/db/stores/members";
import { inSystem } from "@bunkai/db/tenant";
import type { MailId, OrganizationId } from "@bunkai/domain/id";
import { maskSecrets } from "@bunkai/domain/notification/mask-secrets";
import type { Mail } from "@bunkai/domain/notification/notification";
import type { Installation } from "../context.ts";
import { performAsSystem } from "../perform.ts";
import { notify } from "./notify.ts";

type Order = { readonly mailId: MailId; readonly organizationId: OrganizationId | null };

/**
 * Sends one mail of the outbox, or keeps it there when no SMTP server is configured.
 * Coming twice is harmless: a mail that is not waiting is left alone. The sending itself is outside any transaction,
 * so a crash right after it can send a mail again, with the same message id; it can never lose one.
 * What was sent keeps no secret: links and codes are stored as hashes, and their mails shall not undo that.
 */
export async function sendMail(
  installation: Installation,
  { mailId, organizationId }: Order,
): Promise<void> {
  const mail = await inSystem(installation.db, (system) => findMailLocked(system, mailId));
  if (mail?.state !== "waiting") return;

  const { mailTransport } = installation;
  if (!mailTransport) {
    await settle(installation, mail, organizationId, { state: "kept" });
    return;
  }
  const host = new URL(installation.baseUrl).hostname;
  await mailTransport.send({ ...mail, messageId: `<${mail.id}@${host}>` });
  const body = maskSecrets(mail.body);
  const sentAt = installation.now();
  await settle(installation, mail, organizationId, { state: "sent", sentAt, body });
}

/** Gives a mail up after the last try, and tells the organisation's administrators. */
export async function giveMailUp(
  installation: Installation,
  { mailId, organizationId }: Order,
): Promise<void> {
  const mail = await inSystem(installation.db, (system) => findMailLocked(system, mailId));
  if (mail?.state !== "waiting") return;
  await settle(installation, mail, organizationId, {
    state: "failed",
    body: maskSecrets(mail.body),
  });
}

async function settle(
  installation: Installation,
  mail: Mail,
  organizationId: OrganizationId | null,
  mark: MailMark,
): Promise<void> {
  if (!organizationId) {
    await inSystem(installation.db, (system) => markMail(system, mail.id, mark));
    return;
  }
  await performAsSystem(installation, organizationId, "mail.send", async (tenant) => {
    await markMail(tenant, mail.id, mark);
    if (mark.state === "failed") {
      const administrators = await listAdministratorsLocked(tenant);
      await notify(
        { installation },
        tenant,
        administrators.map(({ id }) => id),
        {
          kind: "mail_failed",
          facts: { to: mail.to, subject: mail.subject },
          path: "/settings/outbox",
        },
      );
    }
    return {
      result: null,
      events: [
        {
          subject: { kind: "mail", id: mail.id },
          facts: { state: mark.state },
          names: { to: mail.to },
        },
      ],
    };
  });
}
