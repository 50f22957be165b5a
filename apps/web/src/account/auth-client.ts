import { createAuthClient } from "better-auth/client";
import { documentLanguage } from "../language/first-language.ts";

/** Signing in and out, confirming an address, new passwords: what better-auth does on this origin under `/api/auth`. */
export const authClient = createAuthClient({
  fetchOptions: {
    onRequest: (request) => {
      request.headers.set("accept-language", documentLanguage());
      return request;
    },
  },
});
