import { placesOf } from "../facts.ts";
import type { Shape } from "../shape.ts";
import type { agreementErrorsJa } from "./agreement-error.ja.ts";

export const agreementErrorsEn: Shape<typeof agreementErrorsJa> = {
  agreement_withdrawn: {
    title: "This text was withdrawn",
    detail: () =>
      "The reason is on the page of the agreement. Talk about the matrix and fix the content again to sign a new version.",
  },
  signed_by_all: {
    title: "All parties have signed",
    detail: () =>
      "What all have signed cannot be withdrawn. Open a new matrix to change what was agreed.",
  },
  signed_meanwhile: {
    title: "A signature came in the meantime",
    detail: ({ signatureCount }) =>
      `There are ${String(signatureCount ?? "")} signatures now. Look at them, then withdraw again. Nothing was withdrawn yet.`,
  },
  text_unprintable: {
    title: "Some letters cannot be printed",
    detail: ({ places }) => {
      const named = placesOf(places).map(
        ({ letters, text }) => `${letters.join(" ")} in “${text}”`,
      );
      return `Write them in letters that the paper can show: ${named.join("; ")}. Nothing was saved.`;
    },
  },
};
