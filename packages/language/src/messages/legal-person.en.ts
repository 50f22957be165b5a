import type { Shape } from "../shape.ts";
import type { legalPersonJa } from "./legal-person.ja.ts";

export const legalPersonEn: Shape<typeof legalPersonJa> = {
  title: "Legal person",
  lead: "The legal name and representative, as they stand in contracts and agreements. When the content of an agreement is fixed, what holds on that day is written into it.",
  field: {
    name: "Legal name",
    nameHint: "The official name, as in the register or the ordinance.",
    reading: "Reading (katakana)",
    readingHint: "In katakana.",
    corporateNumber: "Corporate number",
    corporateNumberHint: "13 digits. The first one is checked against the others.",
    address: "Address",
    representativeTitle: "Title of the representative",
    representativeTitleHint: "Such as chairperson, president, administrator of hospitals",
    representativeName: "Name of the representative",
    representative: "Representative",
    validFrom: "Valid from",
    validFromHint:
      "The day of taking office or moving. It may lie ahead; until then other organisations do not see the entry.",
    enteredAt: "Entered",
  },
  representative: ({ name, title }) => `${name}, ${title}`,
  present: ({ day }) => `Since ${day}`,
  none: "Nothing has been entered. Agreements name the organisation alone.",
  noneOn: "Nothing was entered that held on this day.",
  addFirst: "Enter",
  addNext: "Enter a change",
  addTitle: "Enter the legal person",
  addLead:
    "Earlier entries stay in the history. Of two entries that are valid from the same day, the later one holds.",
  added: "The legal person was entered",
  history: "History of the legal person",
  historyEmpty: "There is no history.",
  asked: "Show what held on this day",
  held: "Holds now",
  planned: "Planned",
  missing: {
    title: ({ names }) => `Parties whose legal person is not entered: ${names}`,
    detail:
      "You can fix the content all the same. The agreement then bears the name of the organisation, without address and representative.",
    own: "For your own organisation, an administrator enters it on the page of the organisation.",
    others: ({ names }) => `For ${names}, an administrator there enters it.`,
    go: "Open the page of the organisation",
  },
};
