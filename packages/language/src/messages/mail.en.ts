import type { Shape } from "../shape.ts";
import type { mailJa } from "./mail.ja.ts";

export const mailEn: Shape<typeof mailJa> = {
  invitation: {
    subject: ({ organizationName }) => `[Bunkai] Invitation to ${organizationName}`,
    body: ({ organizationName, inviterName, link, validDays }) =>
      [
        `${inviterName} has invited you to join ${organizationName}.`,
        "",
        "To join, open this address:",
        link,
        "",
        `The address works for ${validDays} days, for your mail address only.`,
        "If you did not expect this, throw this mail away.",
      ].join("\n"),
  },
  verification: {
    subject: "[Bunkai] Confirm your mail address",
    body: ({ link }) =>
      [
        "This mail address was registered with Bunkai.",
        "",
        "To confirm it, open this address:",
        link,
        "",
        "If it was not you, throw this mail away.",
      ].join("\n"),
  },
  passwordReset: {
    subject: "[Bunkai] Set a new password",
    body: ({ link }) =>
      [
        "To choose a new password, open this address:",
        link,
        "",
        "If it was not you, throw this mail away. Your password stays as it is.",
      ].join("\n"),
  },
  addressTaken: {
    subject: "[Bunkai] This mail address is registered already",
    body: ({ link }) =>
      [
        "Somebody tried to register with this mail address.",
        "You already have an account. Sign in here:",
        link,
        "",
        "If it was not you, there is nothing to do.",
      ].join("\n"),
  },
};
