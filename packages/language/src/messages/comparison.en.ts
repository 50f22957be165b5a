import type { Shape } from "../shape.ts";
import type { comparisonJa } from "./comparison.ja.ts";

export const comparisonEn: Shape<typeof comparisonJa> = {
  title: "Comparison",
  noAccess: "On request only",
  notAsked: "Not asked",
  best: "Best value",
  find: {
    lead: "Search the products and services of all vendors. Choose disclosures of one form to put them side by side.",
    label: "Words",
    hint: "Words that occur in the name, the version, the description or the name of the vendor.",
    submit: "Search",
    results: "Products and services found",
    nothing: "Nothing found",
    nothingBody: "Use fewer or other words.",
    empty: "No products or services yet",
    emptyBody: "They are listed here once vendors register them.",
    read: ({ sheet }) => `Read ${sheet}`,
    notReadable: "On request only",
    choose: "Compare",
    chooseOf: ({ sheet }) => `Add ${sheet} to the comparison`,
    chosen: "Chosen",
    chosenOf: ({ sheet }) => `Chosen: ${sheet}. Press to take it out of the comparison`,
  },
  tray: {
    title: ({ count, max }) => `To be compared (${count} / ${max})`,
    compare: "Compare",
    clear: "Clear",
    remove: ({ sheet }) => `Take out ${sheet}`,
    oneMore: "Choose two or more to compare.",
    otherForm: "This is another form than those chosen. Only sheets of one form can be compared.",
    full: ({ max }) => `At most ${max} can be compared.`,
  },
  saved: {
    title: "Saved comparisons",
    lead: "Open a saved comparison, or find disclosures and compare them anew.",
    begin: "Find disclosures to compare",
    empty: "No saved comparisons",
    emptyBody:
      "Choose two or more disclosures of one form under “Find products”, then save the comparison under a name.",
    field: { name: "Name", count: "Disclosures", createdAt: "Saved" },
  },
  save: {
    open: "Save the comparison",
    title: "Save the comparison",
    detail:
      "Keeps the chosen revisions and their order under a name. Everybody in your organisation can open it.",
    name: "Name",
    submit: "Save",
    done: ({ name }) => `“${name}” was saved`,
  },
  sheets: {
    remove: ({ sheet }) => `Take ${sheet} out of the comparison`,
    add: "Add a disclosure",
  },
  filter: {
    title: "Items shown",
    words: "Containing",
    section: "Section",
    everySection: "Every section",
    differs: "Only items that differ",
  },
  grid: {
    question: "Item",
    aligned: ({ amount }) => `Equals ${amount}`,
    dayIs24Hours: ({ amount }) => `${amount} (a day = 24 hours)`,
    nothing: "No item fits",
    nothingBody: "Use fewer filters.",
  },
  remark: {
    separator: ". ",
    noBest: ({ why }) => `No best value: ${why}`,
    kinds: ({ kinds }) => `${kinds.join(" and ")} values are not compared with each other`,
    leftOut: ({ kinds }) =>
      `The best value is chosen among guaranteed ones; ${kinds.join(" and ")} values were left out`,
    periods: "measured over different periods (a month and a year)",
    businessTime: "different units (how long business days and hours last is a matter of contract)",
    calendarTime: "different units (months and years vary in days)",
    units: "different units",
    undirected: "neither more nor less is better here",
    equal: "all values compared are the same",
    alone: "no other sheet states a value",
    aloneReadable: "no other sheet states a value that you may read",
  },
  legend: {
    title: "What the marks mean",
    notAsked: "not asked after the answer to the item before",
    best: "the best for the institution among values that can be compared; guaranteed, target and measured values never are",
  },
  noCommonSheet: {
    detail:
      "Different forms ask different questions, so nothing would stand beside its counterpart. Compare SDS with SDS and SLA with SLA.",
    choose: "Choose again",
  },
};
