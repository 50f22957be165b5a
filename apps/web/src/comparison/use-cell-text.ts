import type { Item } from "@bunkai/domain/catalog/item";
import { answerText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useAlignedText } from "./use-aligned-text.ts";
import type { ComparedCell } from "./use-comparison-rows.ts";

/** A cell as plain text, for copies and names: its answer, its aligned figure, whether it is the best. */
export function useCellText(): (cell: ComparedCell | undefined, item: Item) => string {
  const tongue = useAnswerTongue();
  const alignedText = useAlignedText();
  const { comparison } = tongue.words;
  return (cell, item) => {
    if (!cell?.answer) return comparison.noAccess;
    if (cell.mark === "notAsked") return comparison.notAsked;
    const aligned = alignedText(cell);
    return [answerText(cell.answer, item, tongue), aligned, cell.isBest && comparison.best]
      .filter(Boolean)
      .join(" ");
  };
}
