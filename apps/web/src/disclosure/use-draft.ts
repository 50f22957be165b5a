import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { findIssueGaps, type IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { useMemo, useState } from "react";
import type { AnswerDesk, DeskSheet } from "./answer-desk.ts";
import { type SectionProgress, sectionProgress } from "./section-progress.ts";
import { useAnswerDesk } from "./use-answer-desk.ts";

export type Draft = {
  readonly disclosure: Disclosure;
  readonly keepDisclosure: (saved: Disclosure) => void;
  readonly desk: AnswerDesk;
  readonly sheet: DeskSheet;
  readonly sections: readonly SectionProgress[];
  readonly gaps: readonly IssueGap[];
  readonly isSaved: boolean;
};

/** A draft as it stands on the screen, by the same rules as on the server. */
export function useDraft(view: DisclosureView): Draft {
  const { edition } = view;
  const [disclosure, keepDisclosure] = useState(view.disclosure);
  const { desk, sheet } = useAnswerDesk(view);
  const { entries } = sheet;
  const answers = useMemo(
    () => new Map([...entries].map(([key, { answer }]) => [key, answer])),
    [entries],
  );
  const sections = useMemo(() => sectionProgress(edition, answers), [edition, answers]);
  const gaps = useMemo(() => {
    const origins = [...entries].map(([itemKey, { origin }]) => ({ itemKey, origin }));
    return findIssueGaps(edition, disclosure.header, answers, unconfirmedItems(origins));
  }, [edition, disclosure.header, answers, entries]);
  const isSaved = [...entries.values()].every(({ state }) => state.type === "saved");
  return { disclosure, keepDisclosure, desk, sheet, sections, gaps, isSaved };
}
