import { itemKeySchema } from "@bunkai/domain/catalog/item";
import type { Questionnaire } from "@bunkai/domain/questionnaire/questionnaire";
import type { TakenSuggestion } from "@bunkai/domain/questionnaire/suggestion";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { confirmAnswers } from "../disclosure/authoring-queries.ts";
import { useWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";
import type { QuestionLine } from "./question-lines.ts";
import { questionnairesKey } from "./questionnaire-queries.ts";

/** Takes proposals over, and confirms what was taken over. Says how many, and how many were passed over. */
export function useQuestionnaireDeeds({ disclosureId, id }: Questionnaire) {
  const { done } = useWords().questionnaire;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reload = () => queries.invalidateQueries({ queryKey: questionnairesKey(organizationId) });
  const taking = useMutation({
    mutationFn: (taken: readonly TakenSuggestion[]) =>
      callApi({
        path: `/questionnaires/${id}/suggestions`,
        method: "POST",
        body: { taken },
        organizationId,
        view: z.object({ itemKeys: z.array(itemKeySchema) }),
      }),
    onSuccess: async ({ itemKeys }, taken) => {
      await reload();
      const passedOver = taken.length - itemKeys.length;
      if (passedOver > 0) toasts.failed(done.passedOver({ count: passedOver }));
      else toasts.done(done.taken({ count: itemKeys.length }));
    },
    onError: (error) => toasts.refused(error),
  });
  const confirming = useMutation({
    mutationFn: (lines: readonly QuestionLine[]) =>
      confirmAnswers(
        { place: `/disclosures/${disclosureId}`, organizationId },
        lines.map(({ item, version }) => ({ itemKey: item.key, version })),
      ),
    onSuccess: async (confirmed) => {
      await reload();
      toasts.done(done.confirmed({ count: confirmed.length }));
    },
    onError: (error) => toasts.refused(error),
  });
  return { taking, confirming, isBusy: taking.isPending || confirming.isPending };
}
