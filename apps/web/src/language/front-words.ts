import type { Words } from "@bunkai/language/ja";

/** The texts of the pages before signing in. Those of all other rooms come with the first page that shows them. */
export type FrontWords = Pick<Words, "account" | "error" | "shell">;
