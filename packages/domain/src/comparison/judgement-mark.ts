/** What an answer to one item says. `unanswered` is neither `no` nor `notApplicable`. */
export const judgements = [
  "yes",
  "no",
  "notApplicable",
  "conditional",
  "planned",
  "unanswered",
] as const;
export type Judgement = (typeof judgements)[number];

/** One stroke or area of a mark. All lengths are in units of the view box. */
export type MarkPath =
  | { readonly d: string; readonly paint: "fill" }
  | {
      readonly d: string;
      readonly paint: "stroke";
      readonly strokeWidth: number;
      readonly dash?: readonly [number, number];
    };

/** A judgement as a shape for screen and paper, and as a letter for workbooks and CSV. */
export type JudgementMark = { readonly paths: readonly MarkPath[]; readonly text: string };

/** The square in which every mark is drawn, as SVG writes it. */
export const MARK_VIEW_BOX = "0 0 24 24";

const DISC = "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0 -16Z";
const HALF_DISC = "M12 4a8 8 0 0 0 0 16Z";
const STROKE_WIDTH = 2.5;

/**
 * The six marks, told apart by shape alone: they must survive a grey print and a reader who sees no red.
 *
 * Shapes, since the shipped font has no glyph for some of them.
 */
export const judgementMarks: Readonly<Record<Judgement, JudgementMark>> = {
  yes: { text: "●", paths: [{ d: DISC, paint: "fill" }] },
  no: { text: "×", paths: [stroke("M6 6L18 18M18 6L6 18")] },
  notApplicable: { text: "－", paths: [stroke("M5 12H19")] },
  conditional: { text: "◐", paths: [stroke(DISC), { d: HALF_DISC, paint: "fill" }] },
  planned: { text: "△", paths: [stroke("M12 4.5L20.5 19.5H3.5Z")] },
  // Three dashes a side, so that each corner begins one.
  unanswered: { text: "□", paths: [{ ...stroke("M4.5 4.5H19.5V19.5H4.5Z"), dash: [3, 2] }] },
};

/** 「はい」 as the paper forms of the field write it: a reader may choose this ring instead of the disc. */
export const yesAsRing: JudgementMark = { text: "○", paths: [stroke(DISC)] };

function stroke(d: string) {
  return { d, paint: "stroke", strokeWidth: STROKE_WIDTH } as const;
}
