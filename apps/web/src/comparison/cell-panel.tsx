import { Link } from "@tanstack/react-router";
import CloseIcon from "lucide-react/icons/x";
import { useEffect, useId, useRef } from "react";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { AnswerSayings } from "../disclosure/answer-sayings.tsx";
import { ItemFacts } from "../disclosure/item-facts.tsx";
import { RequestAccessButton } from "../disclosure/request-access-button.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { BestMark } from "./best-mark.tsx";
import { sheetName } from "./sheet-name.ts";
import { useAlignedText } from "./use-aligned-text.ts";
import type { OpenCell } from "./use-open-cell.ts";

export type CellPanelProps = OpenCell & { readonly onClose: () => void };

/** All that one sheet says about one item, beside the grid, with the sheet it comes from. */
export function CellPanel({ item, revision, cell, onClose }: CellPanelProps) {
  const words = useWords();
  const read = useBilingual();
  const alignedText = useAlignedText();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answer } = cell;
  const aligned = alignedText(cell);
  return (
    <aside
      aria-labelledby={headingId}
      className="flex flex-col gap-3 self-start rounded-8 border border-solid-gray-420 bg-white px-4 py-3 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:max-h-[65dvh] max-xl:overflow-y-auto max-xl:rounded-b-none max-xl:shadow-4 xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto print:hidden"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="flex items-start justify-between gap-2">
        <h2
          className="text-[0.9375rem] leading-150 font-bold"
          id={headingId}
          ref={heading}
          tabIndex={-1}
        >
          {read(item.text)}
        </h2>
        <IconButton icon={CloseIcon} label={words.shell.action.close} onClick={onClose} />
      </div>
      <p className="text-[0.875rem] leading-150">
        {revision.vendorName}{" "}
        <Link className="link" params={{ revisionId: revision.id }} to="/revisions/$revisionId">
          {sheetName(revision, words)}
        </Link>
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
      {!answer && (
        <div className="flex flex-col items-start gap-3 text-[0.9375rem] leading-160">
          <p>{words.disclosure.onRequest.detail({ vendor: revision.vendorName })}</p>
          <RequestAccessButton revision={revision} />
        </div>
      )}
      <ItemFacts item={item} />
    </aside>
  );
}
