import { accountEn } from "@bunkai/language/messages/account.en";
import { errorEn } from "@bunkai/language/messages/error.en";
import { shellEn } from "@bunkai/language/messages/shell.en";
import type { FrontWords } from "./front-words.ts";

/** The texts of the pages before signing in. */
export const frontEn: FrontWords = { account: accountEn, error: errorEn, shell: shellEn };
