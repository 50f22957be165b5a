import { accountJa } from "@bunkai/language/messages/account.ja";
import { frontErrorsJa } from "@bunkai/language/messages/front-error.ja";
import { shellJa } from "@bunkai/language/messages/shell.ja";
import type { FrontWords } from "./front-words.ts";

/** The texts of the pages before signing in. */
export const frontJa: FrontWords = { account: accountJa, error: frontErrorsJa, shell: shellJa };
