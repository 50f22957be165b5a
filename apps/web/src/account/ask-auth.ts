import type { FrontWords } from "../language/front-words.ts";
import { Problem, unreachable } from "../problem.ts";
import type { authClient } from "./auth-client.ts";

type AuthAnswer<Data> = { readonly data: Data | null; readonly error: AuthError | null };

/** What the client of better-auth gives instead of data. */
type AuthError = { readonly status?: number; readonly code?: string | undefined };

/**
 * Asks better-auth. Its client is fetched with the first question: most visits ask none.
 *
 * @throws Problem its refusal, in the reader's tongue
 */
export async function askAuth<Data>(
  words: FrontWords,
  ask: (client: typeof authClient) => Promise<AuthAnswer<Data>>,
): Promise<Data | null> {
  const { authClient } = await import("./auth-client.ts");
  const { data, error } = await ask(authClient);
  if (error) throw problemOfAuth(error, words);
  return data;
}

function problemOfAuth({ status = 0, code }: AuthError, words: FrontWords): Problem {
  if (status === 0 || status >= 502) return unreachable();
  if (status === 429) return new Problem(status, "too_many_requests", "", "", {}, [], null);
  const refusals: Readonly<Record<string, { readonly title: string; readonly detail: string }>> =
    words.account.auth;
  const said = code === undefined ? undefined : refusals[code];
  const problemCode = status >= 500 ? "internal" : "invalid_input";
  return new Problem(status, problemCode, said?.title ?? "", said?.detail ?? "", {}, [], null);
}
