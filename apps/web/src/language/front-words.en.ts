import { accountEn } from "@bunkai/language/messages/account.en";
import { frontErrorsEn } from "@bunkai/language/messages/front-error.en";
import { shellEn } from "@bunkai/language/messages/shell.en";
import type { FrontWords } from "./front-words.ts";

/** The texts of the pages before signing in. */
export const frontEn: FrontWords = { account: accountEn, error: frontErrorsEn, shell: shellEn };
