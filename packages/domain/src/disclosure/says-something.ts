import type { OpenAnswer } from "./answer.ts";

/** An answer, or words beside an empty one. */
export function saysSomething(answer: OpenAnswer | undefined): answer is OpenAnswer {
  if (!answer) return false;
  const { value, ...words } = answer;
  return value.type !== "unanswered" || Object.values(words).some((word) => word !== null);
}
