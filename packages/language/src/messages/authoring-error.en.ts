import type { Shape } from "../shape.ts";
import type { authoringErrorsJa } from "./authoring-error.ja.ts";

export const authoringErrorsEn: Shape<typeof authoringErrorsJa> = {
  comment_limit: {
    title: "This item has too many comments",
    detail: ({ countMax }) =>
      `An item takes ${String(countMax ?? "")} comments. Please go on talking in another way.`,
  },
};
