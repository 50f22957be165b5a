import type { Installation } from "@bunkai/actions/context";
import { postAccountMail } from "@bunkai/actions/notification/post-mail";
import { CONFIRMATION_LINK_HOURS, RESET_LINK_HOURS } from "@bunkai/domain/account/mailed-link";
import { languageSchema } from "@bunkai/domain/language";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import type { Words } from "@bunkai/language/ja";
import { wordsOf } from "@bunkai/language/words";

type Receiver = { readonly email: string; readonly language?: unknown };
/** What became of the factors of an account. `name`: how the owner calls the passkey. */
type FactorChange =
  | { readonly kind: "appAdded" | "appRemoved" | "appReplaced" }
  | { readonly kind: "passkeyAdded" | "passkeyRemoved"; readonly name: string };
type Order = { readonly user: Receiver; readonly url: string };

/** Pages of the web to which the links of these mails lead. */
const VERIFIED_PATH = "/mail-confirmed";
const RESET_PATH = "/reset-password";
const SIGN_IN_PATH = "/sign-in";
const FORGOT_PATH = "/forgot-password";
const SETTINGS_PATH = "/settings/personal";

/** Mails about an account, in the person's own tongue. */
export function accountMails(installation: Installation) {
  const post = (
    { email, language }: Receiver,
    link: string,
    letterOf: (words: Words) => {
      readonly subject: string;
      readonly body: (values: { link: string }) => string;
    },
  ) => {
    const { body, subject } = letterOf(wordsOf(languageSchema.catch("ja").parse(language)));
    return postAccountMail(installation, { to: email, subject, body: body({ link }) });
  };
  return {
    sendVerification: ({ url, user }: Order) =>
      post(user, returningTo(url, VERIFIED_PATH), ({ mail: { verification } }) => ({
        ...verification,
        body: ({ link }) => verification.body({ link, hours: CONFIRMATION_LINK_HOURS }),
      })),
    sendResetPassword: ({ url, user }: Order) =>
      post(user, returningTo(url, RESET_PATH), ({ mail: { passwordReset } }) => ({
        ...passwordReset,
        body: ({ link }) => passwordReset.body({ link, hours: RESET_LINK_HOURS }),
      })),
    /** A recovery code was used: whoever did not use it learns that somebody has the list. */
    sendRecoveryCodeUsed: ({ user }: Pick<Order, "user">) =>
      post(user, `${installation.baseUrl}${SETTINGS_PATH}`, ({ mail }) => mail.recoveryCodeUsed),
    /**
     * Another password was chosen: whoever did not do that learns that somebody has the account. The link needs no
     * session: the owner does not know the password any more.
     */
    sendPasswordChanged: ({ user }: Pick<Order, "user">) =>
      post(user, `${installation.baseUrl}${FORGOT_PATH}`, ({ account, mail }) => ({
        subject: mail.passwordChanged.subject,
        body: ({ link }) => mail.passwordChanged.body({ link, page: account.forgot.title }),
      })),
    /** A factor came or went: whoever did not do it learns that somebody else is in. */
    sendFactorChanged: (user: Receiver, change: FactorChange) =>
      post(user, `${installation.baseUrl}${SETTINGS_PATH}`, ({ mail }) => ({
        subject: mail.factorChanged.subject,
        body: ({ link }) => mail.factorChanged.body({ link, change: sentenceOf(change, mail) }),
      })),
    /** Somebody signed up with an address that has an account: only its owner learns that. */
    sendAddressTaken: ({ user }: Pick<Order, "user">) =>
      post(user, `${installation.baseUrl}${SIGN_IN_PATH}`, ({ mail }) => mail.addressTaken),
  };
}

/** The link with the page that it ends at, unless the asker named one. */
function returningTo(link: string, path: string): string {
  const url = new URL(link);
  const asked = url.searchParams.get("callbackURL");
  if (!asked || asked === "/") url.searchParams.set("callbackURL", path);
  return url.href;
}

function sentenceOf(change: FactorChange, { factorChanged: { what } }: Words["mail"]): string {
  if (!("name" in change)) return what[change.kind];
  // Whoever sits at an open session gives it: it must not lead the owner elsewhere.
  return what[change.kind]({ name: unlinkedText(change.name) });
}
