import { useMemo } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { useToasts } from "../ui/toasts.tsx";
import type { AnswerDesk } from "./answer-desk.ts";
import { confirmAnswers } from "./authoring-queries.ts";
import type { DraftPlace } from "./draft-place.ts";

export type ConfirmAnswers = {
  readonly one: (itemKey: string) => void;
  /** Does as many at once, and says how many. */
  readonly all: (itemKeys: readonly string[]) => Promise<void>;
};

/** Confirms answers that came from elsewhere, as they stand on the screen. */
export function useConfirmAnswers(place: DraftPlace, desk: AnswerDesk): ConfirmAnswers {
  const { origin: said } = useWords().disclosure.authoring;
  const { organizationId } = useMembership();
  const toasts = useToasts();
  return useMemo(() => {
    const all = async (itemKeys: readonly string[]) => {
      const { entries } = desk.sheet();
      const seen = itemKeys.map((itemKey) => ({
        itemKey,
        version: entries.get(itemKey)?.version ?? 1,
      }));
      try {
        const confirmed = await confirmAnswers({ place, organizationId }, seen);
        desk.keepConfirmed(confirmed);
        const passedOver = itemKeys.length - confirmed.length;
        if (passedOver > 0) toasts.failed(said.passedOver({ count: passedOver }));
        else toasts.done(said.done({ count: confirmed.length }));
      } catch (error) {
        toasts.refused(error);
      }
    };
    return { all, one: (itemKey) => void all([itemKey]) };
  }, [desk, place, organizationId, said, toasts]);
}
