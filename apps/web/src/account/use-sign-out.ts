import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";
import { askAuth } from "./ask-auth.ts";

/** Ends the session, forgets everything loaded, and shows a page of those before signing in. */
export function useSignOut(path = "/sign-in"): () => void {
  const queries = useQueryClient();
  const toasts = useToasts();
  const _words = useFrontWords();
  return useCallback(() => {
    const leave = async () => {
      await askAuth((client) => client.signOut());
      queries.clear();
      // A fresh document: nothing of the last person stays in memory.
      window.location.assign(path);
    };
    leave().catch((error: unknown) => toasts.refused(error));
  }, [path, queries, toasts]);
}
