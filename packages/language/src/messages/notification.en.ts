import type { Shape } from "../shape.ts";
import type { notificationJa } from "./notification.ja.ts";

export const notificationEn: Shape<typeof notificationJa> = {
  unread: ({ count }) => `${count} unread`,
  kind: {
    member_joined: ({ name }) => `${name ?? "?"} has joined the organisation`,
    member_left: ({ name }) => `${name ?? "?"} is no longer in the organisation`,
    roles_changed: () => "Your roles have changed",
    api_key_expiring: ({ name }) =>
      `The API key “${name ?? "?"}” expires within two weeks. To go on, put a new key in its place`,
    handover_received: ({ count, name }) =>
      `${name ?? "?"} handed ${count ?? "?"} things over to you`,
    deputy_named: ({ deputy, principal }) =>
      `${deputy ?? "?"} will stand in for ${principal ?? "?"}. Check the period and the roles`,
    deputy_ended: ({ deputy, principal }) =>
      `${deputy ?? "?"} no longer stands in for ${principal ?? "?"}`,
    reach_changed: () => "The facilities that you act for have changed",
    mail_failed: ({ to, subject }) =>
      `The mail “${subject ?? "?"}” to ${to ?? "?"} could not be sent`,
    matrix_opened: ({ party, title }) =>
      `${party ?? "?"} has opened the responsibility matrix “${title ?? "?"}”`,
    matrix_moved: ({ party, title }) =>
      `${party ?? "?"} has proposed or answered in the responsibility matrix “${title ?? "?"}”`,
    copy_issued: ({ name, product }) =>
      `${name ?? "?"} has issued the sheet of “${product ?? "?"}”. See what differs from the copy you received`,
    basis_superseded: ({ product, title }) =>
      `A new revision was issued of the disclosure of ${product ?? "?"} that “${title ?? "?"}” rests on`,
    basis_withdrawn: ({ product, title }) =>
      `The disclosure of ${product ?? "?"} that “${title ?? "?"}” rests on was withdrawn`,
    content_fixed: ({ title }) => `The content of “${title ?? "?"}” is fixed`,
    signature_needed: ({ title }) =>
      `The content of “${title ?? "?"}” is fixed and needs a signature`,
    agreement_complete: ({ title }) =>
      `The agreement “${title ?? "?"}” is concluded, with its certificate`,
    agreement_withdrawn: ({ party, title }) =>
      `${party ?? "?"} withdrew the fixed content of “${title ?? "?"}”. See why`,
    guest_file_received: ({ email, file }) =>
      `${email ?? "?"} has sent the file that was asked for: “${file ?? "?"}”`,
    access_requested: ({ name, offering }) =>
      `${name ?? "?"} asks to read the disclosures of “${offering ?? "?"}”`,
    access_granted: ({ name, offering }) =>
      `${name ?? "?"} lets you read the disclosures of “${offering ?? "?"}”`,
    access_declined: ({ name, offering }) =>
      `${name ?? "?"} does not let you read the disclosures of “${offering ?? "?"}”`,
    section_assigned: ({ dueOn, name, sectionEn, sheet }) =>
      `${name ?? "?"} has put you in charge of the section “${sectionEn ?? "?"}” of “${sheet ?? "?"}”${dueOn ? ` (due ${dueOn})` : ""}`,
  },
  filter: { label: "Notifications shown", all: "All", unread: "Unread only" },
  state: { unread: "Unread", read: "Read" },
  markRead: "Mark as read",
  markReadOf: ({ sentence }) => `Mark as read: ${sentence}`,
  empty: {
    title: "No notifications",
    body: "When something concerns you, such as a proposal, a signature to give or a new member, you will find it here.",
  },
  waiting: {
    since: ({ day }) => `Waiting since ${day}.`,
    more: ({ count }) => `${count}\u00A0more`,
    others: "Waiting for somebody else in the organisation",
    turns: {
      title: ({ count, title }) =>
        `Answer ${count === 1 ? "1\u00A0row" : `${count}\u00A0rows`} of “${title}”`,
      reason: "Drafted or proposed rows need your organisation's answer.",
    },
    fixable: {
      title: ({ title }) => `Fix the content of “${title}”`,
      reason: "Every row is agreed. Once the content is fixed, it can be signed.",
    },
    signatures: {
      title: ({ title }) => `Sign “${title}”`,
      reason: ({ number }) => `Document number: ${number}`,
    },
    sections: {
      title: ({ product, section }) => `Write the section “${section}” of ${product}`,
      reason: ({ count, day }) =>
        `${count === 1 ? "1\u00A0item is" : `${count}\u00A0items are`} unanswered.${day ? ` Due on ${day}.` : ""}`,
    },
    accessRequests: {
      title: ({ name }) => `Answer ${name}, who asks to read disclosures`,
      reason: ({ product }) => `About: ${product}`,
    },
    drafts: {
      title: ({ product }) => `Finish and issue a draft of ${product}`,
      finish: ({ product }) => `Finish a draft of ${product}, and ask a reviewer to issue it`,
      issue: ({ product }) => `Check and issue a draft of ${product}`,
      sheet: ({ reason, sheet }) => `${sheet}: ${reason}`,
      unissued: "It was never issued, or answers have changed since.",
      doubtful: ({ count }) =>
        `A workbook that was read has ${count === 1 ? "1\u00A0doubtful row" : `${count}\u00A0doubtful rows`}. Read it again, check them and take it over.`,
    },
  },
  outbox: {
    lead: "The mails that this organisation has sent, newest first. Links and codes are for the receiver alone: part of them is hidden.",
    notSent: "This server sends no mail to the outside",
    notSentDetail:
      "No mail server is configured, so they reach nobody. If somebody needs a link, ask the operator of the server for it.",
    openTitle: "Mails of this server",
    openLead:
      "This is a development installation without a mail server, so everybody can read all mails, with their links.",
    empty: "No mails",
    emptyBody: "Invitations and other mails will appear here.",
  },
  mail: {
    to: "To",
    at: "Time",
    state: {
      waiting: "Waiting",
      sent: "Sent",
      failed: "Not sent",
      kept: "Kept, not sent",
    },
  },
};
