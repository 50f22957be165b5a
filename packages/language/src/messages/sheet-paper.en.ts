import type { Shape } from "../shape.ts";
import type { sheetPaperJa } from "./sheet-paper.ja.ts";

/** A sheet on paper and in files of our own layout. Headings are words that readers of forms know. */
export const sheetPaperEn: Shape<typeof sheetPaperJa> = {
  about: "About this sheet",
  answers: "Answers",
  remark: "About the form",
  standing: { draft: "Draft", received: "Received copy (not issued by the vendor)" },
  field: {
    number: "Number",
    section: "Section",
    question: "Question",
    answer: "Answer",
    note: "Note",
    condition: "Condition",
    planDay: "Planned for",
    planText: "Plan",
    reason: "Why it does not apply",
    customerDuty: "What the hospital does",
    checkedOn: "Checked on",
    completedOn: "Completed on",
    evidence: "Evidence",
  },
  fact: {
    form: "Form",
    sheet: "Revision",
    issuedAt: "Issued at",
    madeAt: "Made at",
    sender: "Sender",
    receivedOn: "Received on",
    sha256: "SHA-256",
    fileSha256: "SHA-256 of file",
    url: "Published at",
  },
  band: {
    draft: "Draft: this sheet has not been issued",
    received: "Received copy: not issued by the vendor",
  },
  legend: "Marks",
  sayings: "Notes, conditions, plans",
  labelled: ({ label, text }) => `${label}: ${text}`,
  notes: "Notes",
  noteNumber: ({ number }) => `Note ${number}`,
};
