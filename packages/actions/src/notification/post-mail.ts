import { addAccountMail, addMail } from "@bunkai/db/stores/mails";
import { inSystem, type Tenant } from "@bunkai/db/tenant";
import { mailIdSchema } from "@bunkai/domain/id";
import type { Mail } from "@bunkai/domain/notification/notification";
import type { Installation } from "../context.ts";
import { newId } from "../new-id.ts";

type Letter = Pick<Mail, "to" | "subject" | "body">;

/** Puts a mail of the organisation into the outbox, as part of the deed that causes it, and queues its sending. */
export async function postMail(
  installation: Installation,
  tenant: Tenant,
  letter: Letter,
): Promise<void> {
  const mail = newMail(installation, letter);
  await addMail(tenant, mail);
  await tenant.enqueue("mail.send", { mailId: mail.id, organizationId: tenant.organizationId });
}

/** Puts a mail about an account (address confirmation, new password) into the outbox. No organisation can read it. */
export async function postAccountMail(installation: Installation, letter: Letter): Promise<void> {
  await inSystem(installation.db, async (system) => {
    const mail = newMail(installation, letter);
    await addAccountMail(system, mail);
    await system.enqueue("mail.send", { mailId: mail.id, organizationId: null });
  });
}

function newMail({ now }: Installation, letter: Letter) {
  return { ...letter, id: newId(mailIdSchema), state: "waiting" as const, createdAt: now() };
}
