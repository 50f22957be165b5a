import type { Shape } from "../shape.ts";
import type { sessionErrorsJa } from "./session-error.ja.ts";

export const sessionErrorsEn: Shape<typeof sessionErrorsJa> = {
  fresh_factor_needed: {
    title: "A code is needed",
    detail: ({ minutes, provider, recoveryCode }) => {
      if (provider === true) {
        return `This needs you to confirm once more at your organisation's sign-in. That counts for ${String(minutes ?? "")} minutes. Nothing was changed.`;
      }
      return recoveryCode === true
        ? `This needs a code of your authenticator app, or a recovery code, entered within the last ${String(minutes ?? "")} minutes. Nothing was changed.`
        : `This needs a code of your authenticator app, entered within the last ${String(minutes ?? "")} minutes. A recovery code does not do. Nothing was changed.`;
    },
  },
  second_factor_demanded: {
    title: "Two factors cannot be switched off",
    detail: ({ organizationNames }) =>
      `These organisations demand two factors of everybody: ${namesOf(organizationNames)}. If you only change your app, use “Register another app”.`,
  },
  second_factor_needed: {
    title: "Two factors are needed",
    detail: ({ organizationName }) =>
      typeof organizationName === "string"
        ? `${organizationName} demands two factors of everybody. Switch them on under “Two-factor authentication” in your personal settings, and go on.`
        : "Only people with two factors may do this. Switch them on under “Two-factor authentication” in your personal settings, and go on.",
  },
  session_limited: {
    title: "Not with this sign-in",
    detail: (_facts) =>
      "This sign-in acts for one organisation alone. What concerns your own account needs a sign-in with your e-mail address and password, or with a passkey.",
  },
};

function namesOf(names: unknown): string {
  return Array.isArray(names) ? names.join(", ") : "";
}
