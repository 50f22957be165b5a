import type { FormRow } from "@bunkai/domain/workbook/form-layout";
import { useWords } from "../language/use-words.ts";
import { Part } from "../ui/page.tsx";

/** Longer lists are folded, so that what follows is not lost below them. */
const OPEN_ROWS_MAX = 15;

/** The questions that were read of a workbook, for looking whether they are all there. */
export function ReadQuestions({ rows }: { readonly rows: readonly FormRow[] }) {
  const { add } = useWords().questionnaire;
  return (
    <Part title={add.found({ count: rows.length })}>
      <p className="text-[0.9375rem] leading-160">{add.foundHint}</p>
      <details
        className="rounded-8 border border-solid-gray-420"
        open={rows.length <= OPEN_ROWS_MAX}
      >
        <summary className="cursor-pointer px-3 py-2 font-bold">{add.showQuestions}</summary>
        <ol className="border-t border-solid-gray-420 text-[0.9375rem] leading-160">
          {rows.map((row) => (
            <li
              className="flex gap-3 border-b border-solid-gray-300 px-3 py-1.5 last:border-b-0"
              key={`${row.sheet} ${row.cell}`}
            >
              <span className="w-20 shrink-0 text-[0.8125rem] text-solid-gray-700">
                {row.number ?? row.cell}
              </span>
              <span className="min-w-0">{row.wording}</span>
            </li>
          ))}
        </ol>
      </details>
    </Part>
  );
}
