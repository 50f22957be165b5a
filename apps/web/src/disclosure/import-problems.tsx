import type { WorkbookProblem } from "@bunkai/domain/workbook/problem";
import WarningIcon from "lucide-react/icons/triangle-alert";
import { useWords } from "../language/use-words.ts";

/** What was not understood or needs a look, each with its sheet and cell. */
export function ImportProblems({ problems }: { readonly problems: readonly WorkbookProblem[] }) {
  const words = useWords();
  return (
    <ul className="flex flex-col gap-1 text-[0.9375rem] leading-160">
      {problems.map(({ code, sheet, cell, facts }) => {
        const sentence = words.workbook.problem[code]({ ...facts, sheet, cell });
        return (
          <li className="flex items-start gap-2" key={`${code} ${sentence}`}>
            <WarningIcon
              aria-hidden="true"
              className="mt-1 size-4 shrink-0 text-warning-yellow-2"
            />
            {sentence}
          </li>
        );
      })}
    </ul>
  );
}
