import type { RevisionId } from "../id.ts";
import type { OpenAnswer } from "./answer.ts";
import { type AnswerOrigin, awaitsConfirmation } from "./answer-origin.ts";
import type { MigratedSheet } from "./migrate-sheet.ts";

/** An answer to begin a draft with, and where it came from. */
export type MigratedAnswer = {
  readonly itemKey: string;
  readonly answer: OpenAnswer;
  readonly origin: AnswerOrigin;
};

/** Where a sheet was taken from. `origins`: those of a draft's answers; a revision has none. */
export type MigrationSource = {
  readonly revisionId: RevisionId | null;
  readonly origins: ReadonlyMap<string, AnswerOrigin | null>;
};

/**
 * What a migrated sheet puts into a draft. The answer to a question that stayed the same is confirmed by this rule, unless
 * nobody had confirmed it before either. Of a question that changed, the answer that is proposed is filled in, and waits: no
 * sheet is issued before a person has confirmed it; where none is proposed, the notes wait in its place.
 */
export function draftOfMigration(
  { answers, receipt }: MigratedSheet,
  { origins, revisionId }: MigrationSource,
): readonly MigratedAnswer[] {
  const carriedFrom = new Map(receipt.carried.map(({ fromKey, toKey }) => [toKey, fromKey]));
  const reworded = new Map(receipt.reworded.map((entry) => [entry.toKey, entry]));
  const kept = new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
  for (const { proposed, toKey } of receipt.reworded) if (proposed) kept.set(toKey, proposed);
  return [...kept].map(([itemKey, answer]) => {
    const fromKey = carriedFrom.get(itemKey);
    const sourceItemKey = fromKey ?? reworded.get(itemKey)?.fromKeys[0] ?? null;
    const isConfirmed = fromKey !== undefined && !awaitsConfirmation(origins.get(fromKey) ?? null);
    return {
      itemKey,
      answer,
      origin: {
        ...{ kind: "migration", score: fromKey === undefined ? null : 1 },
        ...{ sourceRevisionId: revisionId, sourceItemKey, isConfirmed },
      },
    };
  });
}
