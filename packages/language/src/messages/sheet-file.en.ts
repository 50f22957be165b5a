import type { Shape } from "../shape.ts";
import type { sheetFileJa } from "./sheet-file.ja.ts";

/** Taking a sheet along as a file, and the letters that no paper prints as written. */
export const sheetFileEn: Shape<typeof sheetFileJa> = {
  open: "Download",
  format: {
    pdf: "PDF (to print and file)",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    json: "JSON (for programs)",
    content: "JSON (its hash can be verified)",
  },
  making: "Making the PDF",
  done: ({ name }) => `${name} was downloaded`,
  wait: "You can download once every answer is saved.",
  letters: {
    title: ({ count }) =>
      count === 1
        ? "A letter in 1 place cannot be printed"
        : `Letters in ${count} places cannot be printed`,
    hint: "The PDF of the sheet prints the letter on the right. Check it, then replace the letters of the draft. Nothing else changes.",
    noBase: "Where no letter is like it, open the place and write it anew.",
    place: ({ field, item }) => `${field}: ${item}`,
    head: "Head of the sheet",
    text: ({ text }) => `“${text}”`,
    letter: ({ letter, code }) => `${letter} (${code})`,
    base: ({ letter, base }) => `${letter} → ${base}`,
    none: ({ letter }) => `${letter} → no letter is like it`,
    more: ({ count }) => `${count} more`,
    mend: "Write it anew",
    confirm: ({ count }) =>
      count === 1 ? "Replace by the letter shown" : `Replace by the ${count} letters shown`,
    done: "Replaced by letters that can be printed",
    off: "You can issue once the letters that cannot be printed are replaced.",
  },
};
