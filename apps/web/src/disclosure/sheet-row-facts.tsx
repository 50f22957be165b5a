import type { Item } from "@bunkai/domain/catalog/item";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { useWords } from "../language/use-words.ts";
import { dayText, valueText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type SheetRow = WorkbookReading["unmatched"][number];

export type SheetRowFactsProps = {
  readonly row: SheetRow;
  /** The item that the row was taken for; null: none. */
  readonly item: Item | null;
};

/** A row of a workbook as it was read: where, its question, its answer as written and as understood, its days, its note. */
export function SheetRowFacts({ row, item }: SheetRowFactsProps) {
  const { import: said } = useWords().disclosure;
  const tongue = useAnswerTongue();
  const days = (["checkedOn", "planDay", "completedOn"] as const).flatMap((field) => {
    const day = row[field];
    return day === null ? [] : [said[field]({ day: dayText(day, tongue) })];
  });
  return (
    <div className="flex flex-col gap-1">
      <p className="leading-160">
        {row.number && <span className="mr-2 tabular-nums">{row.number}</span>}
        {row.questionText}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.875rem] leading-150">
        <SaidAnswer item={item} row={row} />
        {row.answerText && (
          <span className="text-solid-gray-700">{said.asWritten({ text: row.answerText })}</span>
        )}
        {days.map((text) => (
          <span key={text}>{text}</span>
        ))}
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

/** A judgement as a mark; a figure, a choice or a day in words. A text stands beside it as it was written. */
function SaidAnswer({ row: { answer }, item }: SheetRowFactsProps) {
  const tongue = useAnswerTongue();
  switch (answer.type) {
    case "yes":
    case "no":
    case "notApplicable":
    case "unanswered":
      return <JudgementMark judgement={answer.type} />;
    case "text":
      return null;
    default:
      return item && <span className="font-bold">{valueText(answer, item, tongue)}</span>;
  }
}
