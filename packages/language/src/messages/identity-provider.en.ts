import type { Shape } from "../shape.ts";
import type { identityProviderJa } from "./identity-provider.ja.ts";

export const identityProviderEn: Shape<typeof identityProviderJa> = {
  title: "Organisation sign-in",
  lead: "Lets people sign in with your organisation's own identity service (Microsoft Entra ID, Keycloak, Google Workspace and others that speak OpenID Connect). Only members of this organisation and people who were invited get in. Such a sign-in shows this organisation alone.",
  state: {
    none: "Not set up",
    off: "Switched off",
    on: "Can be used",
    demanded: "Demanded of everybody",
    untried: "On, not proved",
    unproved:
      "Whether these settings work is not known yet: nobody has signed in with them. Open the link below and sign in once. When that works, this says “Can be used”.",
  },
  edit: "Change the settings",
  begin: "Set it up",
  link: {
    label: "Sign-in link",
    hint: "Give it to the people of this organisation. It begins the organisation's sign-in.",
    copy: "Copy the link",
  },
  redirect: {
    label: "Redirect URI",
    hint: "Enter it at the identity service exactly as it stands here.",
    copy: "Copy the redirect URI",
  },
  field: {
    issuer: "URL of the issuer",
    issuerHint: "Such as https://login.example.jp/realms/hospital, without “/.well-known/…”.",
    clientId: "Client ID",
    clientSecret: "Client secret",
    clientSecretHint: "It is stored encrypted, and never shown again.",
    clientSecretKept: "Left empty, the one that is stored stays in use.",
    mailDomains: "Domains of e-mail addresses",
    mailDomainsHint:
      "One a line. Members and invited people with such an address can have the link mailed to them when they sign in.",
    factorClasses: "Values of acr that mean two factors",
    factorClassesHint:
      "One a line; may stay empty. Two factors that are told by amr (mfa, otp, hwk and the like) always count.",
    isOn: "Let people use this sign-in",
    isOnHint: "Switched off, it also ends the sign-ins of whoever came in by it.",
    isDemanded: "Demand this sign-in of everybody",
    isDemandedHint:
      "Other ways of signing in then no longer show this organisation. Administrators alone can still come another way with a second factor, for when the identity service is down.",
    isDemandedLater: "It can be demanded once somebody has signed in with it.",
  },
  dialog: {
    savedUntried: "Saved. Whether it works is not known yet",
    title: "Settings of the organisation sign-in",
    saved: "The settings of the organisation sign-in are saved",
  },
  trial: {
    open: "Check the connection",
    good: "It can be reached",
    goodDetail:
      "What it says of itself and where its keys are could be read. Whether the client ID and the secret are right shows when somebody signs in.",
    bad: "It cannot be used",
  },
  fault: {
    late: "No answer came in time.",
    nobody: "The server was not found, or does not answer. Check its name and the network.",
    notFound:
      "The server answered, but it has no OpenID Connect description (/.well-known/openid-configuration).",
    otherIssuer:
      "The description names another issuer than the URL entered. They must be the same, letter by letter.",
    redirected: "It leads on to another address. Enter that one.",
    refused:
      "It stands in a private network, so it was not asked. It can be used once the operator of this server has added its host to BUNKAI_PROVIDER_HOSTS_PRIVATE.",
    tooWeak:
      "It lacks what is needed: the authorisation code flow, and signatures with a public key (RS256, ES256 and the like).",
    unencrypted: "Only URLs that begin with https can be used.",
    unreadable: "The answer could not be read as an OpenID Connect description.",
  },
  signIn: {
    lead: "Signs you in with your organisation's own identity service. It shows that organisation alone.",
    go: "Go to the organisation's sign-in",
    last: "Go to the same sign-in as last time",
    findTitle: "The first time",
    find: "Enter your e-mail address at the organisation. If there is a sign-in for it, its link is mailed to you. If an administrator has given you a link, open that one.",
    submit: "Send me the link",
    sent: "Look into your mail",
    sentDetail:
      "If there is an organisation's sign-in for this address, its link is on its way. At most three mails an hour go to one address.",
    other: "Sign in with e-mail address and password",
    retry: "Try again",
    back: "Back to the page before",
  },
  limited: {
    badge: "Sign-in for this organisation only",
    title: "Not with this sign-in",
    account: ({ organizationName }) =>
      `You came in by the sign-in of ${organizationName}. What concerns your whole account, such as two-factor authentication and the list of sign-ins, needs a sign-in with your e-mail address and password. If you have no password yet, choose one by “Forgot your password?” on the sign-in page.`,
    found:
      "A new organisation takes a sign-in with your e-mail address and password. This sign-in is for one organisation alone.",
  },
  again: {
    title: "Confirm once more",
    lead: ({ minutes }) =>
      `Your organisation's sign-in checks once more that it is you. You leave this page and come back to it; what you were typing is lost. After that you are not asked again for ${minutes} minutes.`,
    submit: "Confirm at the organisation's sign-in",
  },
  needed: {
    title: "The organisation's sign-in is needed",
    lead: ({ organizationName }) =>
      `${organizationName} demands its own sign-in of everybody. Sign out, and come in by it. You can switch to your other organisations as you are.`,
    administrator:
      "As an administrator you can go on by showing a second factor, for instance while the identity service is down.",
    show: "Show a second factor and go on",
    signOut: "Sign out, and sign in there",
    factor: ({ organizationName }) =>
      `${organizationName} demands two factors of everybody, but its sign-in did not say that it has checked two. Confirming once more may help.`,
  },
};
