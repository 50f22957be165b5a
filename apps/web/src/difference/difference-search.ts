import { oneOf, searchOf, text } from "../search-parameters.ts";

/** Which sheet is held against which, and which rows are shown. The address holds it. */
export const differenceSearch = searchOf({
  before: text,
  after: text,
  show: oneOf("worse", "better", "neutral", "rewordedOnly", "onlyBefore", "onlyAfter"),
});
