import { useMutation } from "@tanstack/react-query";
import { askAuth } from "../account/ask-auth.ts";

/** Ends a guest's session, and goes on at an address as nobody. */
export function useLeaving(address: `/${string}`) {
  return useMutation({
    mutationFn: () => askAuth((client) => client.signOut()),
    // A fresh document: nothing of the guest stays in memory.
    onSuccess: () => window.location.assign(address),
  });
}
