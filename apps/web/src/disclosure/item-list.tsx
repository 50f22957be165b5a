import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { KeyboardEvent, ReactNode } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import type { DeskEntry } from "./answer-desk.ts";
import { focusItem, focusNeighbour } from "./focus-item.ts";
import { ItemRow } from "./item-row.tsx";
import { sectionAnchor } from "./section-anchor.ts";
import type { SectionProgress } from "./section-progress.ts";

export type ItemListProps = {
  readonly sections: readonly SectionProgress[];
  readonly entries: ReadonlyMap<string, DeskEntry>;
  readonly openKey: string | undefined;
  /** What is wrong with an item's answer, in words. */
  readonly complaints: ReadonlyMap<string, string>;
  readonly onChange: (itemKey: string, answer: OpenAnswer, typing: boolean) => void;
  readonly onSettle: (itemKey: string, whose: "mine" | "theirs") => void;
  readonly onOpen: (itemKey: string) => void;
  readonly onShowKeys: () => void;
};

const UNTOUCHED: DeskEntry = { answer: UNANSWERED, version: 0, state: { type: "saved" } };
const answersByKey = { y: "yes", n: "no", "-": "notApplicable", u: "unanswered" } as const;
const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select";

/** The items of a draft by section. Up and down walk from item to item; y, n, - and u answer. */
export function ItemList(props: ItemListProps) {
  const { sections, entries, openKey, complaints } = props;
  const words = useWords();
  const items = sections.flatMap((section) => section.items);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
      return;
    const key = event.target.closest<HTMLElement>("[data-item]")?.dataset.item;
    const item = items.find((one) => one.key === key);
    if (!item || event.target.closest(TYPING)) return;
    const answered = Object.entries(answersByKey).find(([letter]) => letter === event.key)?.[1];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      focusNeighbour(event.currentTarget, item.key, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "?") props.onShowKeys();
    else if (event.key === "Enter" && event.target.matches("input[type=radio]")) {
      props.onOpen(item.key);
    } else if (answered && item.kind.type === "judgement") {
      const { answer } = entries.get(item.key) ?? UNTOUCHED;
      props.onChange(item.key, { ...answer, value: { type: answered } }, false);
      focusItem(event.currentTarget, item.key);
    } else return;
    event.preventDefault();
  };
  return (
    <section
      aria-label={words.disclosure.items}
      className="flex min-w-0 flex-col gap-8"
      onKeyDown={onKeyDown}
    >
      {sections.map((section) => (
        <Section key={section.section.key} section={section}>
          {section.items.map((item) => (
            <ItemRow
              complaint={complaints.get(item.key)}
              entry={entries.get(item.key) ?? UNTOUCHED}
              isOpen={openKey === item.key}
              item={item}
              key={item.key}
              onChange={props.onChange}
              onOpen={props.onOpen}
              onSettle={props.onSettle}
            />
          ))}
        </Section>
      ))}
    </section>
  );
}

function Section(props: { readonly section: SectionProgress; readonly children: ReactNode }) {
  const { section } = props.section;
  const read = useBilingual();
  const anchor = sectionAnchor(section.key);
  return (
    <section aria-labelledby={anchor}>
      <h2
        className="scroll-mt-20 border-b-2 border-solid-gray-600 pb-1 text-std-18B-160"
        id={anchor}
      >
        {read(section.title)}
      </h2>
      <ul>{props.children}</ul>
    </section>
  );
}
