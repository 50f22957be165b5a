import type { SheetDifference } from "@bunkai/domain/comparison/sheet-difference";
import type { PaperTongue } from "./answer-words.ts";

/** The difference of two sheets as it leaves the house on paper. */
export type DifferencePaper = PaperTongue & {
  readonly difference: SheetDifference;
  /** ISO 8601. */
  readonly madeAt: string;
};
