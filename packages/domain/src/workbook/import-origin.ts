import { type AnswerOrigin, SURE_SCORE_MIN } from "../disclosure/answer-origin.ts";
import type { ImportChoice } from "./decide-import.ts";
import { placeKey } from "./place-key.ts";
import type { WorkbookReading } from "./reading.ts";

/**
 * Where each answer that a workbook gives came from, by item: how sure its row's match was. A row that a person decided
 * is confirmed and has no score, since the decision took its place; a weak match that nobody touched is to be confirmed.
 */
export function importOrigins(
  { items }: WorkbookReading,
  choices: readonly ImportChoice[],
): (itemKey: string) => AnswerOrigin {
  const decided = new Set(choices.map(placeKey));
  const chosen = new Set(choices.flatMap(({ itemKey }) => itemKey ?? []));
  const scoreByKey = new Map(
    items
      .filter((row) => row.match.doubt === null && !decided.has(placeKey(row)))
      .map(({ key, match }) => [key, match.score]),
  );
  return (itemKey) => {
    const score = chosen.has(itemKey) ? null : (scoreByKey.get(itemKey) ?? null);
    return {
      kind: "import",
      score,
      sourceRevisionId: null,
      sourceItemKey: null,
      isConfirmed: score === null || score >= SURE_SCORE_MIN,
    };
  };
}
