import { problemFrom, unreachable } from "../problem.ts";
import type { authClient } from "./auth-client.ts";

/** What the client of better-auth gives: data, or the server's problem with the status of the answer. */
type AuthAnswer<Data> = {
  readonly data: Data | null;
  readonly error: { readonly status?: number } | null;
};

/**
 * Asks better-auth. Its client is fetched with the first question: most visits ask none.
 *
 * @throws Problem its refusal, in the reader's tongue
 */
export async function askAuth<Data>(
  ask: (client: typeof authClient) => Promise<AuthAnswer<Data>>,
): Promise<Data | null> {
  const { authClient } = await import("./auth-client.ts");
  const { data, error } = await ask(authClient);
  if (error) throw error.status ? problemFrom(error, error.status) : unreachable();
  return data;
}
