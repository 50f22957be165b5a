import type { Installation } from "@bunkai/actions/context";
import { countAttempt } from "@bunkai/db/stores/attempts";
import { accountKey } from "./account-key.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MAILS_PER_HOUR_MAX = 6;

/** Mails that anybody can order who knows an address. */
export type OrderedMail = "addressTaken" | "reset" | "verification";

/**
 * Counts a mail that somebody orders to an address, whoever it is and from wherever: one a minute and some an hour of each
 * kind, so that nobody's mailbox is flooded. Whoever orders one too many learns nothing of that: an answer that differs
 * would tell that there is an account.
 *
 * @returns true when the mail is to be sent
 */
export async function mayMailAccount(
  { db, now }: Pick<Installation, "db" | "now">,
  { email, kind }: { readonly email: string; readonly kind: OrderedMail },
  secret: string,
): Promise<boolean> {
  const key = `account-mail ${kind} ${accountKey(secret, email)}`;
  const windows = [
    { key: `${key} minute`, countMax: 1, windowMs: MINUTE_MS },
    { key: `${key} hour`, countMax: MAILS_PER_HOUR_MAX, windowMs: HOUR_MS },
  ];
  for (const limit of windows) {
    if ((await countAttempt(db, limit, now())) !== null) return false;
  }
  return true;
}
