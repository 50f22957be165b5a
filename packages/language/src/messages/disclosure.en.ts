import type { Shape } from "../shape.ts";
import { authoringEn } from "./authoring.en.ts";
import type { disclosureJa } from "./disclosure.ja.ts";
import { sheetFileEn } from "./sheet-file.en.ts";
import { sheetPaperEn } from "./sheet-paper.en.ts";
import { workbookImportEn } from "./workbook-import.en.ts";

export const disclosureEn: Shape<typeof disclosureJa> = {
  toOffering: "Product or service",
  number: ({ number }) => `Revision ${number}`,
  plannedFor: ({ word, day }) => `${word} (${day})`,
  committed: ({ amount, commitment }) => `${amount} (${commitment})`,
  tableCell: ({ column, text }: { column: string; text: string }) => `${column}: ${text}`,
  items: "Items",
  draftOf: ({ kind }) => `Draft of ${kind}`,
  endOfSheet: "This is the end of the form.",
  state: { current: "Current", superseded: "Superseded", withdrawn: "Withdrawn" },
  visibility: { public: "Every organisation", onRequest: "On request only" },
  term: {
    sha256: "A hash, computed from what was issued. If it is the same, not one letter has changed.",
  },
  provenance: {
    label: {
      seenOfficial: "Seen in the official form",
      loadedFile: "From a loaded form",
      seenSecondary: "Seen in a quotation",
      inferred: "Inferred",
      recalled: "From an older version",
      ownProposal: "Our proposal",
    },
    meaning: {
      seenOfficial: "This item was read in the official document.",
      loadedFile: "An item of the workbook that this organisation loaded.",
      seenSecondary:
        "This item was checked against a quotation or summary by somebody who read the official document.",
      inferred:
        "This item was written from a duty of the guideline. The official form may word it differently, merge it or not have it.",
      recalled:
        "This item is known from an older version. It was not checked against the present one.",
      ownProposal: "Bunkai proposes this item. The official form does not have it.",
    },
  },
  section: {
    title: "Sections",
    progress: "Answered",
    done: ({ answered, count }) => `${answered} / ${count}`,
  },
  control: {
    commitment: "Kind of value",
    unit: "Unit",
    noFigure: "Enter a number of 0 or more.",
    percentTooHigh: "At most 100.",
  },
  detail: {
    open: "Notes and more",
    note: "Note",
    reason: "Why it does not apply",
    reasonHint: "Without a reason or a note the sheet cannot be issued.",
    condition: "Condition",
    conditionHint: "For example: needs an option. It turns a yes into “conditional”.",
    plan: "Planned for",
    planHint: "With a day the answer becomes “planned”.",
    planText: "What is planned",
    planDayMissing: "Enter the day. A plan without a day is not saved.",
    customerDuty: "What the institution must do",
    customerDutyHint: "What the medical institution must do for this answer to hold.",
  },
  fact: {
    provenance: "Where the item comes from",
    meaning: "How sure it is",
    officialNumber: "Official number",
    officialNumberUnknown: "Not confirmed",
    guideline: "Place in the guideline",
    remark: "Remark",
    key: "Bunkai’s own number (not an official one)",
  },
  save: {
    automatic: "Answers are saved by themselves",
    saving: "Saving",
    saved: ({ time }) => `Saved ${time}`,
    unsaved: ({ count }) => `Items not saved: ${count}`,
    incomplete: "This cannot be saved as it stands. Check the notes and other texts.",
    wait: "You can issue once every answer is saved.",
  },
  keys: {
    title: "Keys",
    move: "To the item before or after",
    choose: "Choose an answer",
    open: "Write notes, condition and plan",
    close: "Close the notes",
    help: "This list",
  },
  header: {
    title: "Head of the sheet",
    whole: "filled in",
    save: "Save the head",
    done: "The head of the sheet was saved",
  },
  gap: {
    blocking: ({ count }) => `Still needed before you can issue: ${count}`,
    nothingBlocks: "All that is needed to issue is there",
    unanswered: ({ count }) => `Unanswered items: ${count}`,
    unansweredHint:
      "You can issue with unanswered items. Readers see “unanswered”, which is neither “no” nor “not applicable”.",
    headerMissing: ({ field }) => `Fill in “${field}” in the head of the sheet`,
    reasonMissing: "Write why it does not apply, or a note.",
    commitmentMissing:
      "Choose whether this is guaranteed, a target or measured. Until then it cannot be issued.",
    commitmentMissingOf: ({ item }) =>
      `Choose the kind of value (guaranteed, target, measured): ${item}`,
    asideMissingOf: ({ item, field }: { item: string; field: string }) => `Enter ${field}: ${item}`,
    aside: {
      checkedOn: "the date of the check",
      planDay: "the date planned",
      completedOn: "the date of completion",
      evidenceUrl: "the URL of the evidence",
    },
    reasonMissingOf: ({ item }) => `Write why it does not apply: ${item}`,
    unasked: ({ count }) => `Answers that do not fit the item before: ${count}`,
    unaskedHint:
      "Items are answered that the answer before them rules out. One of the two may be wrong. If you issue as it stands, both answers are printed.",
    unaskedOf: ({ item, parent, answer }) =>
      `“${item}”: asked only when “${parent}” is “${answer}”`,
    unaskedHere: ({ parent, answer }) =>
      `Asked only when “${parent}” is “${answer}”. Please check both answers.`,
  },
  unasked: {
    title: ({ asked, unasked, whole }) =>
      `Of the ${whole} items of the form, ${asked} are asked and ${unasked} are not`,
    why: "These items are not asked, because of the answer to the item that they follow. They count neither as answered nor as unanswered.",
    when: ({ answer, item }) => `Asked when “${item}” is answered “${answer}”.`,
  },
  issue: {
    open: "Issue",
    title: "Issue this sheet?",
    submit: "Issue",
    fixes: "This will be fixed:",
    reread: "Read the draft again",
    sheet: "Form",
    number: "Revision",
    answers: "Answers",
    answerCount: ({ answered, unanswered }) => `${answered} answered, ${unanswered} unanswered`,
    supersedes: ({ number }) =>
      `What is current now (${number}) becomes superseded. Who may read ${number} stays as it is; who may read the new revision is what you choose below.`,
    visibility: "Visibility",
    visibilityHint: {
      public: "Every organisation that uses Bunkai can read it at once.",
      onRequest:
        "Every organisation sees that the revision exists. Only those that your organisation lets in can read it.",
    },
    widening: {
      title: "Every organisation will be able to read it",
      onlyYou: ({ number }) =>
        `Until now only your own organisation can read ${number}. Nobody else was let in.`,
      youAnd: ({ number, names }) =>
        `Until now only your own organisation and those that you let in can read ${number}: ${names}.`,
      forGood:
        "Once issued, every organisation can read it at once, and that can never be taken back.",
    },
    forGood:
      "What is issued can be neither changed nor removed. To correct it, you issue a new revision.",
    existing: ({ number }) => `Open ${number}`,
    done: ({ number }) => `Revision ${number} was issued`,
  },
  revision: {
    compare: "Add to a comparison",
    copyHash: "Copy the SHA-256",
    fact: { form: "Form", issuedAt: "Issued", sha256: "SHA-256" },
    column: { question: "Item", answer: "Answer", sayings: "Notes, condition, plan" },
  },
  stateNotice: {
    superseded: {
      title: "This is an older revision",
      detail: "A newer one was issued. This one stays readable as a record.",
    },
    withdrawn: {
      title: "This revision was withdrawn",
      detail:
        "The vendor withdrew it. It stays readable as a record, but no longer describes the product.",
    },
    current: ({ sheet }) => `Open the current one (${sheet})`,
  },
  withdraw: {
    open: "Withdraw",
    title: ({ sheet }) => `Withdraw ${sheet}?`,
    detail:
      "The revision will be marked as withdrawn. It stays readable for those who have used it in comparisons and agreements. This cannot be undone.",
    done: ({ sheet }) => `${sheet} was withdrawn`,
  },
  onRequest: {
    title: "Only organisations that were let in can read this",
    detail: ({ vendor }) =>
      `If you ask, ${vendor} learns the name of your organisation. Once let in, you can read the disclosures of this product.`,
    ask: "Ask to read",
    done: ({ vendor }) => `${vendor} was asked`,
    nothingAsked: {
      open: ({ vendor }) =>
        `You have asked already, and ${vendor} has not answered yet. Nothing new was sent.`,
      granted: ({ vendor }) => `${vendor} has let you in already. Nothing new was sent.`,
    },
    state: {
      open: "You have asked. The answer is still open.",
      declined: "The request was declined. You can ask again.",
    },
  },
  authoring: authoringEn,
  import: workbookImportEn,
  file: sheetFileEn,
  paper: sheetPaperEn,
};
