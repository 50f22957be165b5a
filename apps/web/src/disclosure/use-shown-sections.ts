import type { Item } from "@bunkai/domain/catalog/item";
import { useMemo, useState } from "react";
import { type DeskEntry, UNTOUCHED } from "./answer-desk.ts";
import type { DraftSearch, ShowChoice } from "./draft-search.ts";
import type { SectionProgress } from "./section-progress.ts";
import { holdsWords, isChosen, type ShowFacts } from "./show-choice.ts";

export type ShownSections = {
  /** The sections with the items that are shown; whole ones when nothing is left out. */
  readonly sections: readonly SectionProgress[];
  /** How many items each choice would show. */
  readonly counts: Readonly<Record<ShowChoice, number>>;
  readonly isPart: boolean;
};

const choices: readonly ShowChoice[] = [
  "unanswered",
  "no",
  "changed",
  "unconfirmed",
  "uncertain",
  "commented",
];

/**
 * The items that the address asks for. What was once shown stays until the choice changes: an item does not vanish under
 * the hands of whoever answers it.
 */
export function useShownSections(
  sections: readonly SectionProgress[],
  entries: ReadonlyMap<string, DeskEntry>,
  search: DraftSearch,
  facts: ShowFacts & { readonly ownSections: ReadonlySet<string> },
): ShownSections {
  const { mine, show, words = "" } = search;
  const { issued, openComments, ownSections } = facts;
  const found = useMemo(() => {
    const within = mine ? sections.filter(({ section }) => ownSections.has(section.key)) : sections;
    const items = within.flatMap((section) => section.items);
    const entryOf = ({ key }: Item) => entries.get(key) ?? UNTOUCHED;
    const isOf = (choice: ShowChoice) => (item: Item) =>
      isChosen(choice, item, entryOf(item), { issued, openComments });
    const named = items.filter(
      (item) => words.trim() === "" || holdsWords(item, entryOf(item), words.trim()),
    );
    const counted = choices.map((choice) => [choice, named.filter(isOf(choice)).length]);
    const chosen = show ? named.filter(isOf(show)) : named;
    const counts: Readonly<Record<ShowChoice, number>> = Object.assign(
      { unanswered: 0, no: 0, changed: 0, unconfirmed: 0, uncertain: 0, commented: 0 },
      Object.fromEntries(counted),
    );
    return { counts, keys: new Set(chosen.map(({ key }) => key)) };
  }, [sections, entries, mine, show, words, issued, openComments, ownSections]);

  const isPart = Boolean(mine || show || words.trim());
  const kept = useKept(`${mine ?? ""} ${show ?? ""} ${words}`, found.keys);
  const shown = useMemo(() => {
    if (!isPart) return sections;
    return sections
      .map((one) => ({ ...one, items: one.items.filter(({ key }) => kept.has(key)) }))
      .filter(({ items }) => items.length > 0);
  }, [sections, kept, isPart]);
  return { sections: shown, counts: found.counts, isPart };
}

/** All keys that were found since the choice was made. */
function useKept(choice: string, found: ReadonlySet<string>): ReadonlySet<string> {
  const [kept, setKept] = useState({ choice, keys: found });
  if (kept.choice !== choice) {
    setKept({ choice, keys: found });
    return found;
  }
  const isMore = [...found].some((key) => !kept.keys.has(key));
  if (!isMore) return kept.keys;
  const keys = new Set([...kept.keys, ...found]);
  setKept({ choice, keys });
  return keys;
}
