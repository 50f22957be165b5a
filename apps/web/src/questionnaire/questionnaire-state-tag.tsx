import type { QuestionnaireState } from "@bunkai/domain/questionnaire/questionnaire";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

const tones: Record<QuestionnaireState, TagTone> = {
  open: "attention",
  returned: "good",
  declined: "plain",
};

/** How a questionnaire stands. */
export function QuestionnaireStateTag({ state }: { readonly state: QuestionnaireState }) {
  return <Tag tone={tones[state]}>{useWords().questionnaire.state[state]}</Tag>;
}
