import { judgements } from "@bunkai/domain/comparison/judgement-mark";
import LockIcon from "lucide-react/icons/lock";
import { useWords } from "../language/use-words.ts";
import { BestMark } from "./best-mark.tsx";
import { JudgementMark } from "./judgement-mark.tsx";

/** What the marks mean, on screen and on paper. */
export function ComparisonLegend() {
  const words = useWords();
  const { legend } = words.comparison;
  return (
    <ul
      aria-label={legend.title}
      className="flex flex-wrap gap-x-5 gap-y-1 text-[0.875rem] leading-150"
    >
      {judgements.map((judgement) => (
        <li key={judgement}>
          <JudgementMark judgement={judgement} />
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <LockIcon aria-hidden="true" className="size-4" />
        {words.comparison.noAccess}
      </li>
      <li>
        {words.comparison.notAsked}：{legend.notAsked}
      </li>
      <li className="inline-flex flex-wrap items-center gap-1.5">
        <BestMark />
        {legend.best}
      </li>
    </ul>
  );
}
