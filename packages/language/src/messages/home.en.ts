import type { Shape } from "../shape.ts";
import type { homeJa } from "./home.ja.ts";

export const homeEn: Shape<typeof homeJa> = {
  roles: ({ name, roles }) => `${name} (your roles here: ${roles})`,
  next: "What is next",
  nothing: "Nothing is waiting for you.",
  step: {
    inbox: {
      title: ({ count }) => `Read your notifications (${count}\u00A0unread)`,
      reason: "There are notifications you have not read yet.",
    },
    invite: {
      title: "Invite members",
      reason: "You are alone here so far. Invite the people you work with.",
    },
  },
  places: "What you can do",
  place: {
    inbox: "Read what happened that concerns you.",
    offerings: "Register your products and services; write and issue their disclosures.",
    find: "Find the products and services of vendors, and what they have disclosed.",
    receivedCopies: "File the sheets you got by mail or on paper, so that they can be compared.",
    comparisons: "Put disclosures side by side, item by item, and read what differs.",
    forms:
      "Load the workbook of a form, read it in its own wording, and write answers back into it.",
    matrices: "Settle with the other side who carries which duty, and sign the agreement.",
    contracts: "Keep the records of your contracts, with agreements as annexes.",
    audit: "See who did what when, and recompute that nothing was changed since.",
    organization:
      "See the name of your organisation, whether it demands a second factor, its facilities and its legal person. Administrators change them.",
    members: "See who holds which roles.",
    files: "Keep and fetch documents of your organisation.",
    apiKeys: "Manage the keys with which programs act for the organisation.",
    outbox: "See the mails that were sent, and their state.",
    questionnaires: "Answer questionnaires that hospitals send, and return them.",
  },
};
