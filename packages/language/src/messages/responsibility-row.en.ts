import type { Shape } from "../shape.ts";
import type { responsibilityRowJa } from "./responsibility-row.ja.ts";

export const responsibilityRowEn: Shape<typeof responsibilityRowJa> = {
  open: ({ key }) => `Open ${key}`,
  state: {
    open: "Open",
    waiting: ({ names }) => `Waiting for ${names}`,
    waitingForMe: "Waiting for us",
    waitingForUs: "Waiting for us and others",
    declined: ({ names }) => `Sent back by ${names}`,
    agreed: "Agreed",
  },
  source: {
    default: ({ service }) => `Usual split (${service})`,
    answer: ({ item, sheet }) => `${sheet} (${item})`,
    said: ({ answer, question }) => `${question}: ${answer}`,
    hiddenAnswer: "Answers of a disclosure that your organisation may not read",
    hiddenHint: "You can ask for access on the disclosure's page.",
    defaultShort: "Usual",
    answerShort: "Disclosure",
  },
  answer: { yes: "yes", no: "no", notApplicable: "not applicable" },
  changedByTalk: "Proposals have changed it since the draft.",
  sources: "What the draft rests on",
  present: "Present content",
  accepted: ({ names }) => `Agreed by ${names}`,
  nobodyAccepted: "Nobody has agreed yet.",
  remark: "Remark",
  guideline: "Guidelines that bear on it",
};
