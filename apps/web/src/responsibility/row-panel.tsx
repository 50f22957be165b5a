import type { Matrix, MatrixRow } from "@bunkai/domain/responsibility/matrix";
import CloseIcon from "lucide-react/icons/x";
import { useEffect, useId, useRef, useState } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { AssignmentFacts } from "./assignment-facts.tsx";
import { openerId } from "./matrix-table.tsx";
import { partyNames } from "./party-names.ts";
import { ProposalForm } from "./proposal-form.tsx";
import { RowDeeds, useOffReasons } from "./row-deeds.tsx";
import { RowMoves } from "./row-moves.tsx";
import { RowSources } from "./row-sources.tsx";
import { RowStateTag } from "./row-state-tag.tsx";
import type { TalkedRow } from "./talked-row.ts";

export type RowPanelProps = {
  readonly matrix: Matrix;
  readonly talked: TalkedRow;
  readonly onClose: () => void;
};

/** One row beside the table: what stands there, what can be said to it, what was said. Draw it with the row as key. */
export function RowPanel({ matrix, talked, onClose }: RowPanelProps) {
  const words = useWords();
  const textOf = useBilingual();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { duty, row } = talked;
  const rowId = row.id;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
    return () => document.getElementById(openerId(rowId))?.focus({ preventScroll: true });
  }, [rowId]);
  return (
    <aside
      aria-labelledby={headingId}
      className="flex flex-col gap-4 self-start rounded-8 border border-solid-gray-420 px-4 py-3 text-[0.9375rem] leading-160 max-xl:order-first xl:sticky xl:top-8 xl:max-h-[calc(100dvh-4rem)] xl:overflow-y-auto print:hidden"
    >
      <div>
        <div className="flex items-start justify-between gap-2">
          <p className="text-[0.875rem] text-solid-gray-700">
            {duty.key} {words.responsibility.phase[duty.phase]} {textOf(duty.area)}
          </p>
          <IconButton icon={CloseIcon} label={words.shell.action.close} onClick={onClose} />
        </div>
        <h2 className="font-bold" id={headingId} ref={heading} tabIndex={-1}>
          {textOf(duty.text)}
        </h2>
        <div className="mt-1">
          <RowStateTag matrix={matrix} talked={talked} />
        </div>
      </div>
      <Talk matrix={matrix} talked={talked} />
      <Background talked={talked} />
      <RowMoves matrix={matrix} rowId={rowId} />
    </aside>
  );
}

/** The present content and the answers to it. What came in after it was read must be checked first. */
function Talk({ matrix, talked }: Omit<RowPanelProps, "onClose">) {
  const words = useWords();
  const { move, row: rowWords } = words.responsibility;
  const { row } = talked;
  const [seen, setSeen] = useState(row.proposalNumber);
  const [isEditing, setEditing] = useState(false);
  const off = useOffReasons(matrix, talked, seen);
  const isReplaced = row.proposalNumber !== seen;
  const moved = (after: MatrixRow) => setSeen(after.proposalNumber);
  return (
    <>
      {isReplaced && (
        <Notice announce="alert" title={move.replaced.title} tone="warning">
          <p>{move.replaced.body}</p>
          <div className="mt-2">
            <Button onClick={() => setSeen(row.proposalNumber)} size="small">
              {move.replaced.read}
            </Button>
          </div>
        </Notice>
      )}
      <section className="flex flex-col gap-2">
        <h3 className="font-bold">{rowWords.present}</h3>
        <AssignmentFacts assignment={row.assignment} parties={matrix.parties} />
        <p className="text-solid-gray-700">
          {row.acceptedBy.length === 0
            ? rowWords.nobodyAccepted
            : rowWords.accepted({ names: partyNames(row.acceptedBy, matrix.parties, words) })}
        </p>
      </section>
      {matrix.state === "talking" && !isEditing && (
        <RowDeeds
          matrix={matrix}
          onEdit={() => setEditing(true)}
          onMoved={moved}
          seen={seen}
          talked={talked}
        />
      )}
      {isEditing && (
        <ProposalForm
          matrix={matrix}
          offReason={off.propose}
          onDiscard={() => setEditing(false)}
          onDone={(after) => {
            moved(after);
            setEditing(false);
          }}
          row={row}
          seen={seen}
        />
      )}
    </>
  );
}

/** Where the draft came from, and what the catalogue says about the duty. */
function Background({ talked: { duty, row } }: Pick<RowPanelProps, "talked">) {
  const { row: words } = useWords().responsibility;
  const textOf = useBilingual();
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-bold">{words.sources}</h3>
      <RowSources row={row} />
      {duty.remark && (
        <p>
          <span className="text-solid-gray-700">{words.remark}</span> {textOf(duty.remark)}
        </p>
      )}
      {duty.guidelineRefs.length > 0 && (
        <details>
          <summary>{words.guideline}</summary>
          <ul className="list-disc pl-5">
            {duty.guidelineRefs.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
