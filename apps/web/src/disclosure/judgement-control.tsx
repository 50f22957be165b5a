import type { AnswerValue } from "@bunkai/domain/disclosure/answer";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { Segments } from "../ui/segments.tsx";

const judgements = ["yes", "no", "notApplicable", "unanswered"] as const;

export type ControlProps = {
  readonly value: AnswerValue;
  /** The id of the question. */
  readonly labelledBy: string;
  /** `typing`: in the middle of a text. */
  readonly onChange: (value: AnswerValue, typing: boolean) => void;
};

/** はい, いいえ, 対象外, 未記入 in one line. */
export function JudgementControl({ value, labelledBy, onChange }: ControlProps) {
  return (
    <Segments
      labelledBy={labelledBy}
      onChange={(type) => onChange({ type }, false)}
      segments={judgements.map((type) => ({
        value: type,
        face: <JudgementMark judgement={type} />,
      }))}
      value={judgements.find((type) => type === value.type) ?? null}
    />
  );
}
