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
    body: ({ hours, link }) =>
      [
        "This mail address was registered with Bunkai.",
        "",
        "To confirm it, open this address in the browser that you registered with; in another one you will choose a password again:",
        link,
        "",
        `It works for ${hours} hours.`,
        "If it was not you, do not open the address, and throw this mail away.",
      ].join("\n"),
  },
  passwordReset: {
    subject: "[Bunkai] Set a new password",
    body: ({ hours, link }) =>
      [
        "To choose a new password, open this address:",
        link,
        "",
        `It works once, within ${hours === 1 ? "an hour" : `${hours} hours`}.`,
        "If it was not you, throw this mail away. Your password stays as it is.",
      ].join("\n"),
  },
  providerLinked: {
    subject: ({ organizationName }) => `[Bunkai] You can now sign in by ${organizationName}`,
    body: ({ host, link, organizationName }) =>
      [
        `The sign-in of ${organizationName} (${host}) can now let people into Bunkai as you.`,
        "Such a sign-in shows this organisation alone. It reaches neither your other organisations nor your password.",
        "",
        "If that surprises you, tell an administrator of the organisation, and look at your membership here:",
        link,
      ].join("\n"),
  },
  signInLinks: {
    subject: "[Bunkai] The link of your organisation's sign-in",
    body: ({ links }) =>
      [
        "These are the links by which this mail address can sign in with its organisation:",
        "",
        links,
        "",
        "A link works as often as you like: keep it as a bookmark.",
        "If you did not ask for this, throw this mail away.",
      ].join("\n"),
  },
  recoveryCodeUsed: {
    subject: "[Bunkai] A recovery code was used",
    body: ({ link }) =>
      [
        "One of the recovery codes of your account was used. It cannot be used again.",
        "If it was you, look how many are left.",
        "",
        "If it was not you, somebody knows your password and a recovery code.",
        "Open this address at once, end all other sessions and make new recovery codes.",
        "Change your password too.",
        link,
      ].join("\n"),
  },
  guestLink: {
    subject: ({ organizationName }) => `[Bunkai] A request from ${organizationName}`,
    body: (values) =>
      [
        `Dear ${values.personName},`,
        "",
        `${values.inviterName} of ${values.organizationName} invites you ${values.wish}.`,
        "You need no account. Open this address, and a code will be mailed to you:",
        values.link,
        "",
        ...(values.isToSign
          ? [
              "Before you sign, you register a passkey (on a PC, a security key or a phone) or an authenticator app, to show that it is you. The page leads you through it.",
            ]
          : []),
        `It works until ${values.until}. The code is mailed to you alone, so forwarding this mail does not open it for others.`,
        "If you did not expect this, throw the mail away.",
      ].join("\n"),
  },
  guestCode: {
    subject: "[Bunkai] Your code",
    body: ({ code, minutes }) =>
      [
        `Code: ${code}`,
        "",
        `Enter it within ${minutes} minutes on the page that you have open. It works once.`,
        "Tell it to nobody. Neither Bunkai nor the person who invited you will ask for it.",
        "If you did not expect this, throw the mail away.",
      ].join("\n"),
  },
  guestToSign: {
    subject: ({ title }) => `[Bunkai] Please sign: ${title}`,
    body: ({ personName, title }) =>
      [
        `Dear ${personName},`,
        "",
        `The content of “${title}” is fixed, and your signature is needed.`,
        "Open the address in our earlier mail once more, read the agreement and sign it.",
      ].join("\n"),
  },
  guestComplete: {
    subject: ({ title }) => `[Bunkai] Agreement complete: ${title}`,
    body: ({ personName, title }) =>
      [
        `Dear ${personName},`,
        "",
        `All parties have signed “${title}”, and its certificate is ready.`,
        "Open the address in our earlier mail before it ends, and take both with you.",
      ].join("\n"),
  },
  guestFile: {
    subject: ({ fileName }) => `[Bunkai] A file has arrived: ${fileName}`,
    body: (values) =>
      [
        `${values.email} has sent “${values.fileName}” for your request “${values.title}”.`,
        "",
        values.link,
      ].join("\n"),
  },
  factorChanged: {
    subject: "[Bunkai] The way you sign in has changed",
    what: {
      appAdded: "An authenticator app was added to your account.",
      appRemoved: "The authenticator app was removed from your account.",
      appReplaced: "The authenticator app of your account was replaced by another one.",
      passkeyAdded: ({ name }) => `The passkey “${name}” was added to your account.`,
      passkeyRemoved: ({ name }) => `The passkey “${name}” was removed from your account.`,
    },
    body: ({ change, link }) =>
      [
        change,
        "If it was you, there is nothing to do.",
        "",
        "If it was not you, somebody else is using your account.",
        "Open this address at once, end all other sessions and remove any passkey that you do not know.",
        "Change your password too.",
        link,
      ].join("\n"),
  },
  factorDemanded: {
    subject: ({ organizationName }) => `[Bunkai] ${organizationName} demands a second factor`,
    body: ({ administratorName, link, organizationName, part }) =>
      [
        `${administratorName} now demands a second factor of all members of ${organizationName}.`,
        "You have none yet, so you cannot see anything of this organisation until you do.",
        "",
        `Open this address, sign in, and register a passkey or an authenticator app under “${part}”. Then you can go on at once:`,
        link,
        "",
        "If anything is unclear, ask an administrator of the organisation.",
      ].join("\n"),
  },
  passwordChanged: {
    subject: "[Bunkai] Your password was changed",
    body: ({ link, page }) =>
      [
        "The password of your account was changed. All other sessions have ended.",
        "",
        "If it was not you, somebody else uses your account.",
        `Choose another password at once. Open this address, the page “${page}”:`,
        link,
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
