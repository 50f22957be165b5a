import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { useWords } from "../language/use-words.ts";

export type SheetRow = WorkbookReading["unmatched"][number];

/** A row of a workbook as it was read: where, its question, its answer as written and as understood, its note. */
export function SheetRowFacts({ row }: { readonly row: SheetRow }) {
  const { import: said } = useWords().disclosure;
  return (
    <div className="flex flex-col gap-1">
      <p className="leading-160">
        {row.number && <span className="mr-2 tabular-nums">{row.number}</span>}
        {row.questionText}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.875rem] leading-150">
        <JudgementMark judgement={row.answer} />
        {row.answerText && (
          <span className="text-solid-gray-700">{said.asWritten({ text: row.answerText })}</span>
        )}
        <span className="text-solid-gray-700">
          {said.place({ sheet: row.sheet, cell: row.answerCell ?? row.cell })}
        </span>
      </p>
      {row.note && (
        <p className="text-[0.875rem] leading-150 whitespace-pre-wrap text-solid-gray-800">
          {said.note({ note: row.note })}
        </p>
      )}
    </div>
  );
}
