import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Item } from "@bunkai/domain/catalog/item";
import { type Answers, askedItems } from "@bunkai/domain/disclosure/asked-items";

/** A section with the items that are asked, and how many of them are answered. */
export type SectionProgress = {
  readonly section: Edition["sections"][number];
  readonly items: readonly Item[];
  readonly answered: number;
};

/** The sections of a sheet as they stand: items that a parent's answer rules out are not counted. */
export function sectionProgress(edition: Edition, answers: Answers): SectionProgress[] {
  const asked = askedItems(edition, answers);
  return edition.sections
    .map((section) => {
      const items = asked.filter(({ sectionKey }) => sectionKey === section.key);
      return { section, items, answered: items.filter(({ key }) => isAnswered(key)).length };
    })
    .filter(({ items }) => items.length > 0);

  function isAnswered(key: string): boolean {
    return (answers.get(key)?.value.type ?? "unanswered") !== "unanswered";
  }
}
