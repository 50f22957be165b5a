import { QueryCache, QueryClient } from "@tanstack/react-query";
import { meQuery } from "./account/me-query.ts";
import { isProblem, Problem } from "./problem.ts";

const FRESH_MS = 30_000;
const RETRIES_MAX = 2;

/**
 * What was loaded, kept for a while.
 *
 * @param onSignedOut called when the server says that the session has ended
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const queries: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // A refusal stays a refusal; only a broken line is worth another try.
        retry: (failures, error) => isBreakdown(error) && failures < RETRIES_MAX,
      },
    },
    queryCache: new QueryCache({
      onError: (error, query) => {
        // The organisation has begun to demand two factors: who is signed in says so, and the page asks for one.
        if (isProblem(error, "second_factor_needed")) {
          void queries.invalidateQueries({ queryKey: meQuery.queryKey });
        }
        if (!isProblem(error, "not_signed_in") || query.queryKey[0] === "me") return;
        queries.removeQueries({ queryKey: meQuery.queryKey });
        onSignedOut();
      },
    }),
  });
  return queries;
}

function isBreakdown(error: Error): boolean {
  return error instanceof Problem && (error.code === "unreachable" || error.status >= 500);
}
