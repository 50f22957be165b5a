import type { OpenAnswerValue } from "@bunkai/domain/disclosure/answer";
import { JudgementMark } from "../comparison/judgement-mark.tsx";
import { useWords } from "../language/use-words.ts";
import { Segments } from "../ui/segments.tsx";

const judgements = ["yes", "no", "notApplicable", "unanswered"] as const;

export type ControlProps = {
  readonly value: OpenAnswerValue;
  /** The id of the question. */
  readonly labelledBy: string;
  /** `typing`: in the middle of a text. */
  readonly onChange: (value: OpenAnswerValue, typing: boolean) => void;
};

/** はい, いいえ, 対象外, 未記入 in one line. */
export function JudgementControl({ value, labelledBy, onChange }: ControlProps) {
  const words = useWords();
  return (
    <Segments
      labelledBy={labelledBy}
      onChange={(type) => onChange({ type }, false)}
      segments={judgements.map((type) => ({
        value: type,
        name: words.shell.judgement[type],
        face: <JudgementMark judgement={type} />,
      }))}
      value={judgements.find((type) => type === value.type) ?? null}
    />
  );
}
