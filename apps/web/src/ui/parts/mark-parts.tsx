import { judgements } from "@bunkai/domain/comparison/judgement-mark";
import { JudgementMark } from "../../comparison/judgement-mark.tsx";
import { markStyles } from "../preferences.ts";
import { Sample } from "./sample.tsx";

/** The marks of judgements in both styles, with word and alone. */
export function MarkParts() {
  return markStyles.map((style) => (
    <Sample key={style} name={`JudgementMark ${style}`}>
      {judgements.map((judgement) => (
        <JudgementMark judgement={judgement} key={judgement} style={style} />
      ))}
      {judgements.map((judgement) => (
        <JudgementMark compact judgement={judgement} key={judgement} style={style} />
      ))}
    </Sample>
  ));
}
