import type { FrontWords } from "../language/front-words.ts";
import { codeOfStatus, Problem, type ProblemText } from "../problem.ts";

/**
 * Title and sentence of anything thrown. The server's own words come first, they know the facts: the words of most
 * refusals are therefore not on the first page. Without them, the page tells what the status says.
 */
export function problemText(error: unknown, words: FrontWords): ProblemText {
  if (!(error instanceof Problem)) return words.shell.problem.unexpected;
  if (error.code === "unreachable") return words.shell.problem.unreachable;
  return error.text ?? textOfStatus(error, words);
}

function textOfStatus({ facts, requestId, status }: Problem, words: FrontWords): ProblemText {
  const code = codeOfStatus(status);
  if (code === "unreachable") return words.shell.problem.unreachable;
  const { title, detail } = words.error[code];
  return { title, detail: detail({ ...facts, requestId }) };
}
