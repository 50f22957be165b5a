import type { Shape } from "../shape.ts";
import { identityProviderEn } from "./identity-provider.en.ts";
import type { providerErrorsJa } from "./provider-error.ja.ts";

const faults: Readonly<Record<string, string>> = identityProviderEn.fault;

export const providerErrorsEn: Shape<typeof providerErrorsJa> = {
  provider_address_missing: {
    title: "No e-mail address was told",
    detail: () =>
      "Your organisation's sign-in told no confirmed e-mail address. Ask whoever looks after it whether it is set up to tell the address (email).",
  },
  provider_answer_invalid: {
    title: "The answer could not be trusted",
    detail: () =>
      "What your organisation's sign-in answered could not be shown to be right. Nobody was signed in. Try again; if it goes on, tell whoever looks after it.",
  },
  provider_cancelled: {
    title: "The sign-in was cancelled",
    detail: () =>
      "You cancelled at your organisation's sign-in, or you may not use it for Bunkai. If that surprises you, ask whoever looks after it.",
  },
  provider_client_refused: {
    title: "Your organisation's sign-in did not accept Bunkai",
    detail: () =>
      "The client ID, the client secret or the redirect URI is not right. Ask an administrator of your organisation to check the settings.",
  },
  provider_factor_missing: {
    title: "No second factor was told",
    detail: () =>
      "Your organisation's sign-in did not say that it has just checked two factors. Ask whoever looks after it, or sign in with your e-mail address and password and use your authenticator app.",
  },
  provider_flow_ended: {
    title: "This sign-in cannot go on",
    detail: () => "It took too long, was used already, or began in another browser. Begin again.",
  },
  provider_acceptance_needed: {
    title: "Accept the invitation first",
    detail: () =>
      "This address is registered with Bunkai already. Sign in with your password or a passkey, and join by the link in the invitation. From then on, you can come in by the organisation's sign-in.",
  },
  provider_invitation_needed: {
    title: "You need an invitation",
    detail: () =>
      "Nobody with the e-mail address that your organisation's sign-in told is a member of this organisation, or invited. Ask an administrator to invite you.",
  },
  provider_linked_otherwise: {
    title: "This e-mail address belongs to another user",
    detail: () =>
      "Somebody who had the same e-mail address before is still a member. Ask an administrator to remove that member and to invite you anew.",
  },
  provider_needed: {
    title: "Your organisation's sign-in is needed",
    detail: ({ isAdministrator, organizationName }) =>
      isAdministrator === true
        ? `${String(organizationName ?? "")} demands its own sign-in of everybody. As an administrator you can go on in this session once you have shown a second factor.`
        : `${String(organizationName ?? "")} demands its own sign-in of everybody. Sign out, and come in by your organisation's sign-in.`,
  },
  provider_off: {
    title: "This organisation's sign-in cannot be used",
    detail: () =>
      "The link is not right, or the organisation no longer uses it. Ask an administrator of your organisation for a new link.",
  },
  provider_other_person: {
    title: "Somebody else was recognised",
    detail: () =>
      "Your organisation's sign-in recognised somebody other than the person who is signed in here. Nothing has changed. Confirm again as the same person.",
  },
  provider_untried: {
    title: "It cannot be demanded of everybody yet",
    detail: () =>
      "Nobody has signed in with these settings yet. First see that somebody gets in by your organisation's sign-in. Nothing has changed.",
  },
  provider_unusable: {
    title: "Your organisation's sign-in cannot be reached",
    detail: ({ fault }) =>
      `${faults[String(fault)] ?? ""} Try again later; if it goes on, tell whoever looks after it.`.trim(),
  },
};
