import type { Item } from "@bunkai/domain/catalog/item";
import LockIcon from "lucide-react/icons/lock";
import NoteIcon from "lucide-react/icons/message-square-text";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { useWords } from "../language/use-words.ts";
import { BestMark } from "./best-mark.tsx";
import { useAlignedText } from "./use-aligned-text.ts";
import type { ComparedCell } from "./use-comparison-rows.ts";

export type CellFaceProps = { readonly cell: ComparedCell; readonly item: Item };

/** A cell as it is read: the mark or value, the figure in the common unit, whether there is more to read. */
export function CellFace({ cell, item }: CellFaceProps) {
  const words = useWords();
  const alignedText = useAlignedText();
  const { answer, isBest } = cell;
  if (!answer) {
    return (
      <span className="inline-flex items-center gap-1.5 text-solid-gray-700">
        <LockIcon aria-hidden="true" className="size-4 shrink-0" />
        {words.comparison.noAccess}
      </span>
    );
  }
  if (cell.mark === "notAsked") {
    return <span className="text-solid-gray-700">{words.comparison.notAsked}</span>;
  }
  const aligned = alignedText(cell);
  const note = answer.condition ?? answer.reason ?? answer.note ?? answer.customerDuty;
  return (
    <>
      <span className="line-clamp-4">
        <AnswerFace answer={answer} item={item} />
      </span>
      {aligned && (
        <span className="text-[0.8125rem] leading-130 text-solid-gray-700">{aligned}</span>
      )}
      {isBest && <BestMark />}
      {note && (
        <span className="flex items-start gap-1 text-[0.8125rem] leading-140 text-solid-gray-800">
          <NoteIcon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          <span className="line-clamp-2">{note}</span>
        </span>
      )}
    </>
  );
}
