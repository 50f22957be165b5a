import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Item } from "@bunkai/domain/catalog/item";
import { type Answers, sheetItems } from "@bunkai/domain/disclosure/sheet-items";

/** A section with the items that stand on the sheet, and how many of them are answered. */
export type SectionProgress = {
  readonly section: Edition["sections"][number];
  readonly items: readonly Item[];
  /** How many there are in all, where only some are shown. */
  readonly count: number;
  readonly answered: number;
};

/** The sections of a sheet as they stand: unanswered items that a parent's answer rules out are not counted. */
export function sectionProgress(edition: Edition, answers: Answers): SectionProgress[] {
  const { standing } = sheetItems(edition, answers);
  return edition.sections
    .map((section) => {
      const items = standing.filter(({ sectionKey }) => sectionKey === section.key);
      const count = items.length;
      return { section, items, count, answered: items.filter(({ key }) => isAnswered(key)).length };
    })
    .filter(({ items }) => items.length > 0);

  function isAnswered(key: string): boolean {
    return (answers.get(key)?.value.type ?? "unanswered") !== "unanswered";
  }
}
