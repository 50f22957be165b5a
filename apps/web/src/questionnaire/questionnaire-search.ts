import { oneOf, searchOf } from "../search-parameters.ts";

/** Which questions are shown, in the address. */
export const questionnaireSearch = searchOf({
  show: oneOf("unanswered", "suggested", "unconfirmed"),
});
export type QuestionChoice = NonNullable<ReturnType<typeof questionnaireSearch>["show"]>;
