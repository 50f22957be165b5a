import { searchOf, text, wanted, yes } from "../search-parameters.ts";

/** The view state of the log of told answers in its address. */
export const logSearch = searchOf({ asker: text, words: wanted, older: yes });
export type LogSearch = ReturnType<typeof logSearch>;
