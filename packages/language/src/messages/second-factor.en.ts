import type { Shape } from "../shape.ts";
import type { secondFactorJa } from "./second-factor.ja.ts";

export const secondFactorEn: Shape<typeof secondFactorJa> = {
  title: "Two-factor authentication",
  lead: "At sign-in you are asked for six digits from an authenticator app beside your password. Records of your signatures say that two factors were checked.",
  state: { on: "On", off: "Off" },
  lost: "Without the authenticator app you cannot sign in. Switch this off before you change to another phone.",
  on: {
    open: "Switch on two factors",
    password: "First, confirm your password.",
    next: "Next",
    scan: "Register this key in your authenticator app. On a phone, the link registers it.",
    secret: "Key",
    copy: "Copy the key",
    link: "Open in the authenticator app",
    code: "Enter the six digits that the app shows to switch it on.",
    submit: "Switch on",
    done: "Two-factor authentication is on",
  },
  off: {
    open: "Switch off two factors",
    detail: "From the next sign-in on, the password alone is enough.",
    submit: "Switch off",
    done: "Two-factor authentication is off",
  },
};
