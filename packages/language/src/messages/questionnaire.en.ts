import type { Shape } from "../shape.ts";
import type { questionnaireJa } from "./questionnaire.ja.ts";

/** Own forms of hospitals that a vendor answers. */
export const questionnaireEn: Shape<typeof questionnaireJa> = {
  log: {
    column: {
      returnedAt: "Returned on",
      asker: "Asked by",
      returnedTo: "Given to",
      returnedBy: "Returned by",
      offering: "Product or service",
      number: "Return",
      itemNumber: "Number",
      question: "Question",
      answer: "Answer",
      note: "Note",
      source: "Taken from",
      standing: "Today",
      fileSha256: "SHA-256 of the file",
      recordSha256: "SHA-256 of the record",
    },
    source: {
      typed: "Typed in",
      workbook: "Read from a workbook",
      draft: "A draft that is not issued",
      revision: "An issued sheet",
    },
    standing: {
      stands: "Unchanged",
      older: "The sheet was changed or withdrawn since",
      corrected: "Corrected by a later return",
    },
  },
};
