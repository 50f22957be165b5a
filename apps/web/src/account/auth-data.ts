import type { Words } from "@bunkai/language/ja";
import { Problem, unreachable } from "../problem.ts";

/** What the client of better-auth gives instead of data. */
type AuthError = { readonly status?: number; readonly code?: string | undefined };

/**
 * The data of an answer of better-auth's client.
 *
 * @throws Problem its refusal, in the reader's tongue
 */
export function authData<Data>(
  answer: { readonly data: Data | null; readonly error: AuthError | null },
  words: Words,
): Data | null {
  if (answer.error) throw problemOfAuth(answer.error, words);
  return answer.data;
}

function problemOfAuth({ status = 0, code }: AuthError, words: Words): Problem {
  if (status === 0 || status >= 502) return unreachable();
  if (status === 429) return new Problem(status, "too_many_requests", "", "", {}, [], null);
  const refusals: Readonly<Record<string, { readonly title: string; readonly detail: string }>> =
    words.account.auth;
  const said = code === undefined ? undefined : refusals[code];
  const problemCode = status >= 500 ? "internal" : "invalid_input";
  return new Problem(status, problemCode, said?.title ?? "", said?.detail ?? "", {}, [], null);
}
