import type { Installation } from "@bunkai/actions/context";
import { confirmAddress } from "@bunkai/db/stores/people";
import { forgiveAccount } from "@bunkai/db/stores/sign-in-locks";
import { personIdSchema } from "@bunkai/domain/id";
import { accountKey } from "./account-key.ts";
import type { accountMails } from "./account-mails.ts";

type Owner = { readonly id: string; readonly email: string; readonly emailVerified: boolean };

/**
 * What follows from a password that was chosen by a mailed link. The link proves the address, too: see `signUpRules`. Wrong
 * passwords that were counted before count no more.
 */
export function afterReset(
  { db }: Installation,
  mails: Pick<ReturnType<typeof accountMails>, "sendPasswordChanged">,
  secret: string,
) {
  return async ({ user }: { readonly user: Owner }): Promise<void> => {
    await forgiveAccount(db, accountKey(secret, user.email));
    if (user.emailVerified) await mails.sendPasswordChanged({ user });
    else await confirmAddress(db, personIdSchema.parse(user.id));
  };
}
