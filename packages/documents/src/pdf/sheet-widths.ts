import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { CONTENT_WIDTH_PT, page } from "./theme.ts";

/** Widths of the columns of a sheet, in pt. A sheet whose form has no official numbers has no column for them. */
export type SheetWidths = {
  readonly number: number | null;
  readonly question: number;
  readonly answer: number;
  readonly sayings: number;
};

const NUMBER_PT = 36;
/** はい and the like, with their mark. */
const JUDGEMENT_PT = 72;
/** Of what question and answer leave. */
const SAYINGS_SHARE = 0.38;
/** Figures and texts. */
const VALUE_PT = 180;

/** Divides the width of a page by what the items of a form ask for. */
export function sheetWidths({ edition }: SheetPaper): SheetWidths {
  const hasNumbers = edition.items.some(({ officialNumber }) => officialNumber !== null);
  const hasValues = edition.items.some(({ kind }) => kind.type !== "judgement");
  const number = hasNumbers ? NUMBER_PT : null;
  const answer = hasValues ? VALUE_PT : JUDGEMENT_PT;
  const gapsPt = page.gapPt * (hasNumbers ? 3 : 2);
  const restPt = CONTENT_WIDTH_PT - gapsPt - answer - (number ?? 0);
  const sayings = Math.floor(restPt * SAYINGS_SHARE);
  return { number, answer, sayings, question: restPt - sayings };
}
