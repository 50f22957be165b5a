import type { Shape } from "../shape.ts";
import type { belongingJa } from "./belonging.ja.ts";

/** Coming into an organisation by an invitation, and being a member no more. */
export const belongingEn: Shape<typeof belongingJa> = {
  invitation: {
    title: "Invitation to an organisation",
    lead: ({ organizationName }) => `You are invited to ${organizationName}.`,
    field: {
      organization: "Organisation",
      inviter: "In charge of the invitation",
      roles: "Roles",
      email: "Who is invited",
      expiresAt: "Until",
    },
    signInFirst:
      "To join, sign in with the mail address that was invited. If you have no account, make one first.",
    joinsAs: ({ email }) => `You will join as ${email}.`,
    submit: "Join",
    later: "Decide later",
    otherAccount: "You are signed in with another account",
    otherAccountDetail: ({ email, invited }) =>
      `This invitation is for ${invited}, but you are signed in as ${email}. To join, sign out and sign in with the address that was invited. If you would rather join with the address that you use now, ask whoever invited you to invite that one.`,
    signOut: "Sign out",
    none: {
      title: "This is no link of an invitation",
      detail: "Open the link in the invitation mail once more.",
    },
    unknown: {
      title: "No invitation belongs to this link",
      detail:
        "A part of the link may be missing. Open the link in the invitation mail once more. If nothing is found then either, ask whoever invited you to send it again.",
    },
    accepted: {
      title: "This invitation was used already",
      detail:
        "An invitation works once. If you have joined, sign in, and you see the organisation as before. If you do not remember joining, tell whoever invited you.",
    },
    cancelled: {
      title: "This invitation was withdrawn",
      detail:
        "The organisation took it back. If you need to join, ask one of its administrators to invite you again.",
    },
    expired: {
      title: "This invitation has expired",
      detail: "Ask an administrator of the organisation to invite you again.",
    },
    toSignIn: "Go to sign-in",
    toStart: "Go to the first page",
  },
  gone: {
    title: ({ organizationName }) => `You are no longer a member of ${organizationName}`,
    detail:
      "You cannot see anything of it any more. Your account works as before. What you did stays in the audit record of that organisation. If this surprises you, or you need to go on, ask one of its administrators to invite you again.",
    shown: ({ organizationName }) => `You now see ${organizationName}.`,
    foreign: "You are no member of the organisation that the link names",
    foreignDetail:
      "You were removed from it, or you belong to it with another account. If you need it, ask one of its administrators.",
    understood: "Understood",
  },
  nowhere: {
    title: "You belong to no organisation",
    detail:
      "If you belonged to one before, you are no longer a member of it. If you need to go on, ask one of its administrators to invite you again. If you were invited, open the link in the invitation mail.",
    orFound: "An organisation that is new here can be registered on this page.",
  },
};
