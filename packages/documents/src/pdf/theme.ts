import type { TextFace } from "./text-width.ts";

/** All lengths of our papers, in pt. A4 is 595.28 × 841.89 pt. */
const PAPER_WIDTH_PT = 595.28;

export const page = {
  marginXPt: 45,
  marginYPt: 30,
  /** Between the running lines and what stands on the page. */
  runningGapPt: 24,
  gapPt: 8,
} as const;

/** Width between the side margins. */
export const CONTENT_WIDTH_PT = PAPER_WIDTH_PT - 2 * page.marginXPt;

/** Readable on a grey printer: darkness alone tells ranks apart. */
export const colors = {
  text: "#1A1A1C",
  textMinor: "#4D4D50",
  rule: "#8C8C8C",
  ruleMinor: "#CCCCCC",
  headFill: "#EDEDED",
} as const;

/** A face with its line height as a multiple of the size. */
export type TextStyle = TextFace & {
  readonly lineHeight: number;
  /** For headings: stands on the page on which what follows begins. */
  readonly keepsWithNext?: true;
};

export const textStyles = {
  title: { fontSizePt: 18, weight: "bold", lineHeight: 1.4 },
  heading: { fontSizePt: 11, weight: "bold", lineHeight: 1.5, keepsWithNext: true },
  body: { fontSizePt: 9, weight: "regular", lineHeight: 1.65 },
  label: { fontSizePt: 9, weight: "bold", lineHeight: 1.65 },
  cell: { fontSizePt: 8, weight: "regular", lineHeight: 1.5 },
  cellHead: { fontSizePt: 8, weight: "bold", lineHeight: 1.5 },
  running: { fontSizePt: 7.5, weight: "regular", lineHeight: 1.4 },
} as const satisfies Record<string, TextStyle>;
