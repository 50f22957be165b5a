import { AnswerFace } from "../disclosure/answer-face.tsx";
import { AnswerSayings } from "../disclosure/answer-sayings.tsx";
import { ItemPanel } from "../disclosure/item-panel.tsx";
import { RequestAccessButton } from "../disclosure/request-access-button.tsx";
import { useWords } from "../language/use-words.ts";
import { BestMark } from "./best-mark.tsx";
import { SheetLink } from "./sheet-link.tsx";
import { useAlignedText } from "./use-aligned-text.ts";
import type { OpenCell } from "./use-open-cell.ts";

export type CellPanelProps = OpenCell & { readonly onClose: () => void };

/** All that one sheet says about one item, beside the grid, with the sheet it comes from. */
export function CellPanel({ item, sheet, cell, onClose }: CellPanelProps) {
  const words = useWords();
  const alignedText = useAlignedText();
  const { answer } = cell;
  const aligned = alignedText(cell);
  return (
    <ItemPanel item={item} onClose={onClose}>
      <p className="text-[0.875rem] leading-150">
        {sheet.vendorName} <SheetLink sheet={sheet} />
      </p>
      {cell.mark === "notAsked" && (
        <p className="text-[0.9375rem] leading-160">{words.comparison.legend.notAsked}</p>
      )}
      {cell.mark !== "notAsked" && answer && (
        <div className="flex flex-col gap-2 text-[0.9375rem] leading-160">
          <div className="font-bold">
            <AnswerFace answer={answer} item={item} />
          </div>
          {aligned && <p>{aligned}</p>}
          {cell.isBest && <BestMark />}
          <AnswerSayings answer={answer} />
        </div>
      )}
      {!answer && sheet.origin === "issued" && (
        <div className="flex flex-col items-start gap-3 text-[0.9375rem] leading-160">
          <p>{words.disclosure.onRequest.detail({ vendor: sheet.vendorName })}</p>
          <RequestAccessButton revision={sheet} />
        </div>
      )}
    </ItemPanel>
  );
}
