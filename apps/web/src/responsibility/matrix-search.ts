import { oneOf, searchOf, text } from "../search-parameters.ts";

/** How a matrix is looked at, as the address holds it: a link shows the same rows and the same open row. */
export const matrixSearch = searchOf({
  row: text,
  show: oneOf("open", "mine"),
  phase: text,
  words: text,
});
export type MatrixSearch = ReturnType<typeof matrixSearch>;
