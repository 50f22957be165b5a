import type { Questionnaire } from "@bunkai/domain/questionnaire/questionnaire";
import type { QuestionLine } from "./question-lines.ts";
import type { useQuestionnaireDeeds } from "./use-questionnaire-deeds.ts";

/** A question of a questionnaire, and what can be done with it. */
export type QuestionRowProps = {
  readonly line: QuestionLine;
  readonly questionnaire: Questionnaire;
  readonly deeds: ReturnType<typeof useQuestionnaireDeeds>;
  /** Why nothing can be written; null: it can. */
  readonly offReason: string | null;
};
