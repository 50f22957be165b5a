import type { Item } from "@bunkai/domain/catalog/item";
import { markOf } from "@bunkai/domain/comparison/mark-of";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { dayText, valueText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type AnswerFaceProps = { readonly item: Item; readonly answer: OpenAnswer };

/** An answer as it is read: the mark with its word, or the value itself. */
export function AnswerFace({ item, answer }: AnswerFaceProps) {
  const tongue = useAnswerTongue();
  const mark = markOf(answer);
  if (mark === "value") {
    return <span className="whitespace-pre-wrap">{valueText(answer.value, item, tongue)}</span>;
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <JudgementMark judgement={mark} />
      {mark === "planned" && answer.plan && (
        <span className="whitespace-nowrap">{dayText(answer.plan.day, tongue)}</span>
      )}
    </span>
  );
}
