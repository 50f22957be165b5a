import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";

/** Ends the session, forgets everything loaded, and shows the sign-in page. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const toasts = useToasts();
  const words = useWords();
  return useCallback(() => {
    const leave = async () => {
      const [{ authClient }, { authData }] = await Promise.all([
        import("./auth-client.ts"),
        import("./auth-data.ts"),
      ]);
      authData(await authClient.signOut(), words);
      queries.clear();
      // A fresh document: nothing of the last person stays in memory.
      window.location.assign("/sign-in");
    };
    leave().catch((error: unknown) => toasts.refused(error));
  }, [queries, toasts, words]);
}
