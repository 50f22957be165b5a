import type { Item } from "@bunkai/domain/catalog/item";
import type { DifferenceSide, SheetDifference } from "@bunkai/domain/comparison/sheet-difference";
import { type Answer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { type DifferenceGroup, differenceGroup } from "@bunkai/domain/disclosure/difference-group";
import type { AnswerChange } from "@bunkai/domain/disclosure/sheet-diff";

/** What one side asks and says. */
export type SaidSide = { readonly item: Item; readonly answer: Answer };

/** A row of a difference with what both sides say. Null: this side has no such question. */
export type DifferingRow = {
  readonly key: string;
  readonly group: DifferenceGroup;
  /** Of the item that the row is named by: the later one where there is one. */
  readonly item: Item;
  readonly section: DifferenceSide["edition"]["sections"][number] | undefined;
  readonly isReworded: boolean;
  readonly before: SaidSide | null;
  readonly after: SaidSide | null;
  readonly changes: readonly AnswerChange[];
};

/** The rows of a difference in its order. */
export function differingRows({ after, before, diff }: SheetDifference): readonly DifferingRow[] {
  const [saidBefore, saidAfter] = [saidOf(before), saidOf(after)];
  const sections = [after, before].map(
    ({ edition }) => new Map(edition.sections.map((one) => [one.key, one])),
  );
  return diff.rows.flatMap((row): DifferingRow[] => {
    const one = row.presence === "onlyAfter" ? null : (saidBefore.get(row.fromKey) ?? null);
    const other = row.presence === "onlyBefore" ? null : (saidAfter.get(row.toKey) ?? null);
    const item = (other ?? one)?.item;
    if (!item) return [];
    return [
      {
        key: JSON.stringify([one?.item.key, other?.item.key]),
        group: differenceGroup(row),
        item,
        section: sections[other ? 0 : 1]?.get(item.sectionKey),
        isReworded: row.presence === "both" && row.isReworded,
        before: one,
        after: other,
        changes: row.presence === "both" ? row.changes : [],
      },
    ];
  });
}

function saidOf({ answers, items }: DifferenceSide): ReadonlyMap<string, SaidSide> {
  const answerOf = new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer]));
  return new Map(
    items.map((item) => [item.key, { item, answer: answerOf.get(item.key) ?? UNANSWERED }]),
  );
}
