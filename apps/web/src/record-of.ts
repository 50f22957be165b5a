/** The fields of an answer that may be anything; none when it is no object. */
export function recordOf(answer: unknown): Readonly<Record<string, unknown>> {
  return isRecord(answer) ? answer : {};
}

function isRecord(answer: unknown): answer is Record<string, unknown> {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}
