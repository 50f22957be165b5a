import { labelsOf } from "../facts.ts";
import type { Shape } from "../shape.ts";
import { apiKeyEn } from "./api-key.en.ts";
import type { keyErrorsJa } from "./key-error.ja.ts";

/** What programs are told that use a key. */
export const keyErrorsEn: Shape<typeof keyErrorsJa> = {
  key_beside_session: {
    title: "An API key came together with the cookie of a session",
    detail: () =>
      "It is not clear as whom to act. Programs send the key alone, without that cookie.",
  },
  key_needs_person: {
    title: "No API key can do this",
    detail: () => "A person does this. Sign in to the pages.",
  },
  key_refused: {
    title: "This API key cannot be used",
    detail: () =>
      "It is misspelt, has expired, or was revoked. Ask an administrator of your organisation.",
  },
  key_scope_missing: {
    title: "This API key may not do this",
    detail: ({ scopes }) =>
      `Ask an administrator of your organisation for a key that may do one of these: ${labelsOf(scopes, apiKeyEn.scope, ", ")}.`,
  },
};
