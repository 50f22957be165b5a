import CheckIcon from "lucide-react/icons/check-check";
import { useState } from "react";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import type { DeskEntry } from "./answer-desk.ts";
import { type DraftPlace, writeDeedAt } from "./draft-place.ts";
import type { SectionProgress } from "./section-progress.ts";
import type { ConfirmAnswers } from "./use-confirm-answers.ts";

export type ConfirmShownProps = {
  readonly sections: readonly SectionProgress[];
  readonly entries: ReadonlyMap<string, DeskEntry>;
  readonly onConfirm: ConfirmAnswers;
  readonly place: DraftPlace;
};

/** Confirms all answers that are shown and wait for it, in one deed. Draws nothing when none does. */
export function ConfirmShown({ sections, entries, onConfirm, place }: ConfirmShownProps) {
  const { origin } = useWords().disclosure.authoring;
  const offReason = useReasonOff()(writeDeedAt(place));
  const [busy, setBusy] = useState(false);
  const waiting = sections
    .flatMap(({ items }) => items.map(({ key }) => key))
    .filter((key) => entries.get(key)?.origin?.isConfirmed === false);
  if (waiting.length === 0) return null;
  const confirm = async () => {
    setBusy(true);
    await onConfirm.all(waiting);
    setBusy(false);
  };
  return (
    <Button
      busy={busy}
      icon={CheckIcon}
      offReason={offReason}
      onClick={() => void confirm()}
      size="small"
    >
      {origin.confirmShown({ count: waiting.length })}
    </Button>
  );
}
