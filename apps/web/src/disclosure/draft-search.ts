import { oneOf, searchOf, text, wanted, yes } from "../search-parameters.ts";

/** The view state of a draft in its address: the open item, and which items are shown. */
export const draftSearch = searchOf({
  item: text,
  show: oneOf("unanswered", "no", "changed", "unconfirmed", "uncertain", "commented"),
  mine: yes,
  words: wanted,
});
export type DraftSearch = ReturnType<typeof draftSearch>;
export type ShowChoice = NonNullable<DraftSearch["show"]>;
