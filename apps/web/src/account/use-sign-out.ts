import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";
import { askAuth } from "./ask-auth.ts";

/** Ends the session, forgets everything loaded, and shows the sign-in page. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const toasts = useToasts();
  const _words = useFrontWords();
  return useCallback(() => {
    const leave = async () => {
      await askAuth((client) => client.signOut());
      queries.clear();
      // A fresh document: nothing of the last person stays in memory.
      window.location.assign("/sign-in");
    };
    leave().catch((error: unknown) => toasts.refused(error));
  }, [queries, toasts]);
}
