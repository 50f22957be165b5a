import { useQueryClient } from "@tanstack/react-query";
import { meQuery } from "./me-query.ts";
import { passkeysQuery } from "./own-passkeys.ts";
import { secondFactorQuery } from "./second-factor.ts";
import { sessionsQuery } from "./session-queries.ts";

/** Lets every page know that a factor came or went: the first one has ended other sessions, too. */
export function useFactorsChanged(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const { queryKey } of [secondFactorQuery, passkeysQuery, sessionsQuery, meQuery]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}
