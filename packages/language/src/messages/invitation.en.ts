import type { Shape } from "../shape.ts";
import type { invitationJa } from "./invitation.ja.ts";

export const invitationEn: Shape<typeof invitationJa> = {
  invite: {
    open: "Invite a member",
    title: "Invite a member",
    lead: ({ days }) =>
      `We send an invitation by mail. Its link works once, for ${days} days, for that address only.`,
    submit: "Invite",
    done: ({ email }) => `${email} was invited`,
  },
  title: "Invitations",
  empty: "No invitation is waiting",
  emptyBody: "Whoever you invite stands here until joining.",
  ended: ({ count }) => `Ended invitations (${count})`,
  state: "State",
  states: {
    open: "Waiting",
    accepted: "Joined",
    cancelled: "Withdrawn",
    expired: "Expired",
  },
  expiresAt: "Valid until",
  cancel: "Withdraw",
  cancelOf: ({ email }) => `Withdraw the invitation to ${email}`,
  cancelled: ({ email }) => `The invitation to ${email} was withdrawn`,
};
