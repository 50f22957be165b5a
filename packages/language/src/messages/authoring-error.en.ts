import type { Shape } from "../shape.ts";
import type { authoringErrorsJa } from "./authoring-error.ja.ts";

export const authoringErrorsEn: Shape<typeof authoringErrorsJa> = {
  comment_limit: {
    title: "This item has too many comments",
    detail: ({ countMax }) =>
      `An item takes ${String(countMax ?? "")} comments. Please go on talking in another way.`,
  },
  draft_filled: {
    title: "The draft of this form has answers already",
    detail: () =>
      "Nothing is moved into a draft that has answers, and nothing was changed. Open that draft and go on there.",
  },
  migration_misfit: {
    title: "The disclosure cannot be moved to this form",
    detail: () =>
      "A disclosure can be moved to another edition of the same kind of form. Choose a newer edition of the same form.",
  },
  sheet_unreadable: {
    title: "One of the disclosures cannot be read, so no differences can be shown",
    detail: () =>
      "Its vendor shows it on request. Ask for access on the page of the disclosure, and come back when it has been granted.",
  },
};
