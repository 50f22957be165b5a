import type { Shape } from "../shape.ts";
import type { accountJa } from "./account.ja.ts";

export const accountEn: Shape<typeof accountJa> = {
  role: {
    administrator: "Administrator",
    author: "Author",
    reviewer: "Reviewer",
    negotiator: "Negotiator",
    signer: "Signer",
    procurement: "Procurement",
    viewer: "Viewer",
  },
  kind: {
    vendor: "Vendor",
    hospital: "Medical institution",
    guest: "Guest's seat",
    both: "Vendor and medical institution",
  },
  listSeparator: ", ",
  kindHint: {
    vendor: "A company that provides medical information systems or services.",
    hospital: "A hospital, clinic, pharmacy or the like.",
    both: "A medical institution that also provides systems.",
  },
  off: {
    roles: ({ roles }) => `Roles that may do this: ${roles}`,
    lastAdministrator: "The last administrator. Make somebody else an administrator first.",
  },
  switcher: {
    label: "Switch organisation",
    none: "Organisation",
    choose: "You belong to no organisation",
    found: "Found a new organisation",
  },
  field: {
    name: "Name",
    nameHint: "Others in your organisation will see it.",
    email: "Mail address",
    password: "Password",
    passwordNew: "New password",
    passwordLength: ({ lengthMin }) => `At least ${lengthMin} characters. `,
    passwordLengthEither: ({ lengthMin, lengthMinWithFactor }) =>
      `At least ${lengthMin} characters (${lengthMinWithFactor} if you use two factors). `,
    passwordHint:
      "A long sentence is safer than a few signs. Common passwords, and those you had lately, are refused.",
    organizationName: "Name of the organisation",
    kind: "Kind",
    roles: "Roles",
    foundedAt: "Registered on",
    joinedAt: "Joined on",
  },
  welcome: {
    title: "Welcome to Bunkai",
    lead: "The place where medical institutions and system vendors disclose and compare security measures and agree on who is responsible for what.",
    steps: {
      account: "Make an account",
      mail: "Confirm your mail address",
      organization: "Register your organisation",
    },
    administrator:
      "Nobody is registered on this server yet. Whoever registers an organisation becomes its administrator.",
    begin: "Make an account",
  },
  signIn: {
    title: "Sign in",
    lead: "Disclose and compare how safe products and cloud services are, agree who carries which duty, and keep the proof.",
    submit: "Sign in",
    passkey: "Sign in with a passkey",
    locked: ({ forgot }) =>
      `To get in without waiting, sign in with a passkey, or choose a new password by “${forgot}”.`,
    forgot: "Forgot your password?",
    verify: "Verify a signed document",
    signUp: "New here? Make an account",
    provider: "Use your organisation's sign-in",
    outbox: "See the mails of this server",
    confirmMail: "Send the confirmation mail again",
  },
  signUp: {
    title: "Make an account",
    lead: "Your mail address is confirmed before you sign in for the first time.",
    submit: "Make an account",
    signIn: "To sign-in",
  },
  checkMail: {
    title: "Check your mail",
    sentTo: ({ email }) => `A confirmation mail is on its way to ${email}. Open the link in it.`,
    sent: "A confirmation mail is on its way. Open the link in it.",
    kept: "This server sends no mail to the outside. Read it in the list of mails.",
    missing:
      "If it does not arrive, look into your junk mail too. Asked for again and again, it is held back for a while.",
    again: "Send it again",
    sentAgain: "It will be sent again",
  },
  verify: {
    title: "Confirming your mail address",
    done: "Your mail address is confirmed",
    failed: "It could not be confirmed",
    failedDetail: "The link has expired or was used already. Sign in to have it sent again.",
    signIn: "Go on to sign-in",
  },
  forgot: {
    title: "Forgot your password?",
    lead: "We send a link to your mail address with which you choose a new password.",
    submit: "Send the link",
    sent: "Check your mail",
    sentDetail: ({ hours }) =>
      `If this address is registered, a link is on its way. It works once, within ${hours === 1 ? "an hour" : `${hours} hours`}. Asked for again and again, it is held back for a while; use the one that came before.`,
  },
  reset: {
    title: "Choose a new password",
    confirming:
      "The link was opened in another browser than the one that registered. As nobody knows whether that was you, the password given there is not used. Choose one here, and your address is confirmed. If you know nothing of this, close this page.",
    submit: "Use this password",
    done: "Your new password is set",
    othersEnded: "All sessions until now have ended",
    signInAgain: "Sign in with the new password on each of your devices.",
    unusable: "This link cannot be used",
    unusableDetail: ({ hours }) =>
      `It was used already, or was sent more than ${hours === 1 ? "an hour" : `${hours} hours`} ago. Have a new one sent to choose a password.`,
    again: "Send a new link",
  },
  rename: {
    open: "Rename",
    title: "Rename the organisation",
    hint: "The name in issued documents and in the audit record stays as it was.",
    done: "The organisation was renamed",
  },
  member: {
    you: "You",
    deeds: "Actions",
    deedsOf: ({ name }) => `Actions for ${name}`,
  },
  roles: {
    open: "Change roles",
    title: ({ name }) => `Change the roles of ${name}`,
    done: ({ name }) => `The roles of ${name} were changed`,
  },
  remove: {
    open: "Remove from the organisation",
    title: ({ name }) => `Remove ${name} from the organisation?`,
    detail: ({ name, organizationName }) =>
      `${name} will at once no longer see anything of ${organizationName}. What was done so far stays in the audit record. To undo this, invite the person again.`,
    done: ({ name }) => `${name} was removed from the organisation`,
  },
  leave: {
    open: "Leave the organisation",
    title: ({ organizationName }) => `Leave ${organizationName}?`,
    detail: ({ organizationName }) =>
      `You will at once no longer see anything of ${organizationName}. To come back, you must be invited again.`,
    done: ({ organizationName }) => `You left ${organizationName}`,
  },
};
