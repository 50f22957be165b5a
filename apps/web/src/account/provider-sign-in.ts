import { wayOnSchema } from "@bunkai/domain/account/identity-provider";
import { useMutation } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.provider";

/** The organisation's sign-in that was used last in this browser, or null. */
export function findLastProvider(): string | null {
  return findStored(KEY);
}

/** Leaves for an organisation's sign-in. The browser comes back to `next`. */
export function useProviderSignIn() {
  return useMutation({
    mutationFn: async ({ next, providerId }: { providerId: string; next: string }) => {
      const body = { providerId, next };
      const path = "/sign-in/organization";
      const { url } = await callApi({ path, method: "POST", body, view: wayOnSchema });
      keepStored(KEY, providerId);
      window.location.assign(url);
      return waitForever();
    },
  });
}

/** Leaves for the provider that has opened this session, which asks once more who it is. The browser comes back here. */
export function useProviderFactor() {
  return useMutation({
    mutationFn: async () => {
      const { hash, pathname, search } = window.location;
      const body = { next: pathname + search + hash };
      const path = "/me/second-factor/provider";
      const { url } = await callApi({ path, method: "POST", body, view: wayOnSchema });
      window.location.assign(url);
      return waitForever();
    },
  });
}

/** The page is about to be gone: until then its button stays busy. */
function waitForever(): Promise<never> {
  return new Promise(() => undefined);
}
