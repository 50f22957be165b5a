import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { TakenRow } from "@bunkai/domain/workbook/import-outcome";
import { canonicalJson } from "@bunkai/proof/canonical-json";

/** What taking a row over does to the draft; `typed`: it replaces what a person typed in. */
export type RowChange = {
  readonly kind: "new" | "same" | "replaces" | "typed";
  /** What the draft says now; null: nothing. */
  readonly before: DraftAnswer | null;
};

/** What taking one row over would change. Its answer replaces all that was said of the item, so that all of it is compared. */
export function rowChange(
  answers: readonly DraftAnswer[],
  { answer, itemKey }: Pick<TakenRow, "answer" | "itemKey">,
): RowChange {
  const before = answers.find((one) => one.itemKey === itemKey) ?? null;
  if (!before) return { kind: "new", before };
  if (canonicalJson(before.answer) === canonicalJson(answer)) return { kind: "same", before };
  if (before.answer.value.type === "unanswered" && before.answer.note === null) {
    return { kind: "new", before };
  }
  return { kind: before.origin === null ? "typed" : "replaces", before };
}
