import type { Shape } from "../shape.ts";
import type { handoverJa } from "./handover.ja.ts";

export const handoverEn: Shape<typeof handoverJa> = {
  kind: {
    contract: "Contract",
    matrix: "Responsibility matrix",
    offering: "Product or service",
    disclosure: "Draft of a disclosure",
    comparison: "Saved comparison",
    invitation: "Open invitation",
  },
  field: {
    kind: "Kind",
    title: "Name",
    dueOn: "Due",
    why: "Why (note, last reason)",
    handedBy: "Handed over by",
    since: "Responsible since",
    choose: "Choose",
  },
  chooseOf: ({ title }) => `Choose “${title}”`,
  page: {
    title: ({ name }) => `Hand over from ${name}`,
    own: "Hand over what is yours",
    nobody: "Nobody is responsible",
    lead: "Before somebody moves on or leaves, a successor takes over. Each thing leaves an event in the audit record; the successor gets one notification.",
    nobodyLead: "What people held who have left, and what now falls to the administrators.",
    empty: "There is nothing to hand over.",
    held: "Responsible for",
  },
  give: {
    successor: "Successor",
    all: ({ count }) => `Hand over all (${count})`,
    chosen: ({ count }) => `Hand over the ${count} chosen`,
    choose: "Please choose",
    noSuccessor: "Choose a successor.",
    none: "Choose what to hand over.",
    open: "Hand over",
    confirm: {
      title: ({ count, name }) => `Hand over ${count} to ${name}?`,
      detail: ({ name }) =>
        `${name} becomes responsible; each thing leaves an event in the audit record. It cannot be undone at one stroke: ${name} or an administrator has to hand it back.`,
    },
    nobody: "There is nobody to hand over to. An administrator has to invite a member first.",
    done: ({ count, name }) => `${count} handed over to ${name}`,
  },
  deputies: "Deputyships end with the membership.",
  open: "Hand over",
  goNobody: "Show what nobody is responsible for",
  received: {
    title: "Handed over to you",
    lead: "What others handed over, and you are responsible for.",
    empty: "Nothing was handed over to you.",
  },
  leave: {
    held: ({ count }) =>
      `${count} things are still held. Without a successor they fall to the administrators.`,
    agree: "Leave what is left to the administrators",
    go: "Hand over first",
    must: "Hand over what is left, or choose to leave it to the administrators.",
  },
  misfit: {
    self: "It cannot be handed to the same person.",
    held: "Something chosen has changed hands meanwhile. Load the list again.",
    reach:
      "A contract belongs to a facility for which the successor does not act. Choose somebody else, or change the facilities.",
  },
};
