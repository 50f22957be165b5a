import type { Shape } from "../shape.ts";
import type { operationJa } from "./operation.ja.ts";

export const operationEn: Shape<typeof operationJa> = {
  paper: {
    page: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`,
    missingGlyphs: {
      title: "Letters that could not be printed",
      explanation:
        "A letter that the font of this document lacks is printed as 〓, a variant form that it lacks in its plain form.",
      noGlyph: ({ codePoints }) => `${codePoints}: not in the font`,
      variant: ({ codePoints, plain }) => `${codePoints}: a variant of ${plain}`,
    },
  },
};
