import { type DraftAnswer, draftAnswerSchema } from "@bunkai/domain/disclosure/disclosure";
import { useBlocker } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { AnswerDesk, type DeskSheet } from "./answer-desk.ts";
import type { DraftPlace } from "./draft-place.ts";

/** The desk of a draft and what lies on it. What is not saved yet is sent before the person leaves. */
export function useAnswerDesk(
  answers: readonly DraftAnswer[],
  place: DraftPlace,
): {
  readonly desk: AnswerDesk;
  readonly sheet: DeskSheet;
} {
  const { organizationId } = useMembership();
  const [desk] = useState(
    () =>
      new AnswerDesk(answers, ({ itemKey, answer, version }) =>
        callApi({
          path: `${place}/answers/${itemKey}`,
          method: "PUT",
          body: { answer, version },
          organizationId,
          view: draftAnswerSchema,
        }),
      ),
  );
  const sheet = useSyncExternalStore(desk.subscribe, desk.sheet);
  useEffect(() => {
    const onHide = () => desk.flush();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      desk.flush();
    };
  }, [desk]);
  const isOpen = [...sheet.entries.values()].some(({ state }) => state.type !== "saved");
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => isOpen });
  return { desk, sheet };
}
