import type { Edition } from "@bunkai/domain/catalog/edition";
import type { DraftAnswer, Draft as Kept } from "@bunkai/domain/disclosure/disclosure";
import { findIssueGaps, type IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { useMemo, useState } from "react";
import type { AnswerDesk, DeskSheet } from "./answer-desk.ts";
import type { DraftPlace } from "./draft-place.ts";
import { type SectionProgress, sectionProgress } from "./section-progress.ts";
import { useAnswerDesk } from "./use-answer-desk.ts";

/** What is kept of a draft: of a disclosure also of which offering it is. */
export type OpenedDraft<Own extends Kept> = {
  readonly place: DraftPlace;
  readonly disclosure: Own;
  readonly edition: Edition;
  readonly answers: readonly DraftAnswer[];
};

export type Draft<Own extends Kept = Kept> = {
  readonly place: DraftPlace;
  readonly disclosure: Own;
  readonly keepDisclosure: (saved: Own) => void;
  readonly desk: AnswerDesk;
  readonly sheet: DeskSheet;
  readonly sections: readonly SectionProgress[];
  readonly gaps: readonly IssueGap[];
  readonly isSaved: boolean;
};

/** A draft as it stands on the screen, by the same rules as on the server. */
export function useDraft<Own extends Kept>(view: OpenedDraft<Own>): Draft<Own> {
  const { edition, place } = view;
  const [disclosure, keepDisclosure] = useState(view.disclosure);
  const { desk, sheet } = useAnswerDesk(view.answers, place);
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
  return { place, disclosure, keepDisclosure, desk, sheet, sections, gaps, isSaved };
}
