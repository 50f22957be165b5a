import type { Shape } from "../shape.ts";
import type { migrationJa } from "./migration.ja.ts";

export const migrationEn: Shape<typeof migrationJa> = {
  title: "Receipt of the move to another edition",
  lead: ({ from, to }) =>
    `What became of the answers of “${from}” in the draft of “${to}”. The receipt never changes.`,
  madeAt: ({ at }) => `moved ${at}`,
  fromRevision: "Open the original disclosure",
  fromDraft: "It was taken from a draft that was not issued.",
  draft: "Open the draft",
  json: "Get the receipt as JSON",
  open: "Move to a newer edition",
  openOf: ({ from, to }) => `Move the answers of ${from} to ${to}`,
  dialog: {
    title: "Move to a newer edition of the form",
    detail: ({ from }) =>
      `The answers of “${from}” go into a draft of the form chosen below. The original disclosure and its draft stay as they are.`,
    same: "Where the question is the same, the answer is taken over as it stands.",
    reworded:
      "Where the question has changed, an answer is proposed and marked “to confirm”. Nothing can be issued before it is confirmed.",
    gone: "Answers to items that the new edition does not have stay in the receipt.",
    source: "Take from",
    ofRevision: ({ number }) => `Issued revision ${number}`,
    ofDraft: "The draft as it stands",
    target: "Move to",
    submit: "Move",
    done: "Moved into a new draft",
  },
  part: {
    reworded: ({ count }) => `Questions that changed, please confirm: ${count}`,
    new: ({ count }) => `New items: ${count}`,
    gone: ({ count }) => `Items that the new edition does not have: ${count}`,
    carried: ({ count }) => `Taken over as they stand: ${count}`,
  },
  lack: {
    reworded: "No question has changed.",
    new: "There are no new items.",
    gone: "No item has gone.",
    carried: "Nothing was taken over as it stands.",
  },
  left: ({ count }) => `to confirm: ${count}`,
  reason: {
    wording: "worded anew",
    merged: "several items became one",
    differing: "the items were answered differently",
    misfit: "the answer is of another kind",
    notes: "the notes are too long together",
  },
  before: "Question and answer before",
  goneAnswer: "Answer before",
  proposed: "Proposed in the draft",
  noProposal: "No answer can be proposed. Please read the new question and answer it.",
  state: {
    waiting: "To confirm",
    confirmed: "Confirmed",
    answered: "Answered anew",
    open: "Unanswered",
  },
  hasDays: "Days were taken over too. They are of the time of the earlier edition.",
  unsaid: "was unanswered before",
};
