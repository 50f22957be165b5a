import { listEveryMail } from "@bunkai/db/stores/mails";
import { inSystem } from "@bunkai/db/tenant";
import type { Mail } from "@bunkai/domain/notification/notification";
import type { Words } from "@bunkai/language/ja";
import { withConfiguredDatabase } from "./with-configured-database.ts";

const MAILS_SHOWN = 20;

/** The newest mails of everybody, with the links of those that were not sent, straight from the database. */
export function newestMails(words: Words): Promise<Mail[]> {
  return withConfiguredDatabase(words, async (db) => {
    const { items } = await inSystem(db, (system) => listEveryMail(system, { limit: MAILS_SHOWN }));
    return items;
  });
}
