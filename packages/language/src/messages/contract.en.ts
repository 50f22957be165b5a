import type { Shape } from "../shape.ts";
import type { contractJa } from "./contract.ja.ts";

export const contractEn: Shape<typeof contractJa> = {
  lead: "The records of your contracts. Concluded agreements can be attached as annexes. The other side does not see them.",
  caption: "Contracts",
  kind: {
    main: "Main contract",
    memorandum: "Memorandum",
    terms: "Terms of use",
    sla: "SLA",
  },
  field: {
    number: "Contract number",
    title: "Name of the contract",
    kind: "Kind",
    counterparty: "Other party",
    startsOn: "First day",
    endsOn: "Last day",
    endsOnHint: "Leave empty for a contract without an end.",
    noticeBy: "Notice must be given by",
    note: "Note",
    annexes: "Annexes",
    period: "Period",
  },
  period: ({ from, to }) => `${from} to ${to}`,
  openEnd: ({ from }) => `from ${from}, without an end`,
  annexCount: ({ count }) => String(count),
  empty: {
    title: "No contracts yet",
    body: "Add a contract to keep its dates and the agreements annexed to it in one place.",
  },
  add: { open: "Add a contract", title: "Add a contract", done: "The contract was added" },
  change: { open: "Edit", title: "Edit the contract", done: "The contract was changed" },
  facts: "Content",
  annexes: {
    title: "Annexes (agreements)",
    empty: "No annexes. An agreement that all parties have signed can be attached.",
    hash: "SHA-256 of the content",
    attachedAt: "Attached",
    copyHash: ({ number }) => `Copy the SHA-256 of ${number}`,
  },
  attach: {
    open: "Attach an agreement",
    title: "Choose the agreement to attach",
    lead: "The SHA-256 of its content is recorded with it. If it was a mistake, it can be taken off again for a reason.",
    choose: "Concluded agreements",
    parties: ({ names }) => `Between ${names}`,
    otherParty: {
      title: "The other party of the contract is no party of this agreement",
      detail: ({ counterparty, names }) =>
        `The contract is with “${counterparty}”, the agreement is between ${names}. It may belong to another contract. If the name is only written differently, you can attach it.`,
    },
    hash: ({ hash }) => `SHA-256 ${hash}`,
    none: "There is no agreement to attach. All parties must have signed it.",
    submit: "Attach",
    done: "The agreement was attached",
  },
  detach: {
    open: "Take off",
    openOf: ({ number }) => `Take ${number} off the contract`,
    title: "Take this agreement off the contract?",
    lead: ({ title, number, contract }) =>
      `“${title}” (${number}) will no longer be an annex of the contract “${contract}”. The agreement itself does not change and can be attached again.`,
    record:
      "The audit record keeps that it was attached, that it was taken off, and why. If you pasted the clause into the contract, change that too.",
    reason: "Why it is taken off",
    reasonHint: "For example: it belongs to another contract and was attached by mistake.",
    done: "The agreement was taken off the contract",
  },
  clause: {
    title: "Clause for the contract",
    lead: "An example of how a contract can refer to this agreement. Adapt it to your case.",
    copy: ({ number }) => `Copy the clause for ${number}`,
    text: ({ hash, number, title }) =>
      `(Responsibilities)\nArticle __. The split of responsibilities and roles for the medical information system under this contract is laid down in the annex “${title}” (document number ${number}, SHA-256 of its content ${hash}).\n2. Matters that the annex does not cover are settled by the parties in consultation.`,
  },
};
