import type { Shape } from "../shape.ts";
import type { sessionErrorsJa } from "./session-error.ja.ts";

export const sessionErrorsEn: Shape<typeof sessionErrorsJa> = {
  fresh_factor_needed: {
    title: "Please confirm once more",
    detail: ({ minutes, provider, recoveryCode }) => {
      if (provider === true) {
        return `This needs you to confirm once more at your organisation's sign-in. That counts for ${String(minutes ?? "")} minutes. Nothing was changed.`;
      }
      return recoveryCode === true
        ? `This needs a passkey, a code of your authenticator app, or a recovery code, shown within the last ${String(minutes ?? "")} minutes. Nothing was changed.`
        : `This needs a passkey or a code of your authenticator app, shown within the last ${String(minutes ?? "")} minutes. A recovery code does not do. Nothing was changed.`;
    },
  },
  passkey_refused: {
    title: "The passkey could not be confirmed",
    detail: ({ reason }) => `${sentenceOf(reason)} Nothing was changed.`,
  },
  password_needs_factor: {
    title: "Change your password first",
    detail: ({ lengthMin }) =>
      `Your password is of a length that only does beside a second factor. With one of ${String(lengthMin ?? "")} characters or more you can switch two factors off.`,
  },
  second_factor_demanded: {
    title: "Two factors cannot be switched off",
    detail: ({ organizationNames }) =>
      `These organisations demand two factors of everybody: ${namesOf(organizationNames)}. Register another passkey or an authenticator app first; then this one can go.`,
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

const sentenceByReason = new Map<unknown, string>([
  ["expired", "It took too long, or this confirmation was used before. Start again."],
  ["foreign", "It could not be confirmed as a passkey of this site. Try again."],
  ["otherPerson", "It belongs to somebody else than the person who is signed in. Use your own."],
  ["unknown", "It is not registered, or was removed. Use another way."],
  [
    "unverified",
    "The passkey did not make sure who you are, by fingerprint, face or PIN. Set a PIN or the like, and try again.",
  ],
]);

function sentenceOf(reason: unknown): string {
  return sentenceByReason.get(reason) ?? "Try again.";
}
