import type { Words } from "@bunkai/language/ja";
import type { frontErrorsJa } from "@bunkai/language/messages/front-error.ja";

/** The texts of the pages before signing in. Those of all other rooms come with the first page that shows them. */
export type FrontWords = Pick<Words, "account" | "shell"> & {
  readonly error: Pick<Words["error"], keyof typeof frontErrorsJa>;
};
