import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import { type KeyboardEvent, type RefObject, useMemo } from "react";
import { useWords } from "../language/use-words.ts";
import { type DeskEntry, UNTOUCHED } from "./answer-desk.ts";
import { groupLines, type SectionLine } from "./group-lines.ts";
import { ItemRow } from "./item-row.tsx";
import { SectionHeading } from "./section-heading.tsx";
import type { SectionProgress } from "./section-progress.ts";
import type { ItemComplaint } from "./use-item-complaints.ts";
import { useItemWindow } from "./use-item-window.ts";

export type ItemListProps = {
  readonly sections: readonly SectionProgress[];
  readonly entries: ReadonlyMap<string, DeskEntry>;
  readonly openKey: string | undefined;
  /** The item to which the focus was led last: it is drawn wherever the page stands. */
  readonly focusedKey: string | undefined;
  /** What is wrong with an item's answer or asked beside it, in words. */
  readonly complaints: ReadonlyMap<string, ItemComplaint>;
  /** Open comments by item. */
  readonly openComments: ReadonlyMap<string, number>;
  /** Who writes which section. */
  readonly charges: ReadonlyMap<string, SectionCharge>;
  readonly list: RefObject<HTMLElement | null>;
  readonly onChange: (itemKey: string, answer: OpenAnswer, typing: boolean) => void;
  readonly onConfirm: (itemKey: string) => void;
  readonly onSettle: (itemKey: string, whose: "mine" | "theirs") => void;
  readonly onOpen: (itemKey: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocusItem: (itemKey: string) => void;
  /** Puts somebody in charge of a section; null: nobody is. */
  readonly onAssign: ((section: Edition["sections"][number]) => void) | null;
};

/** The items of a draft by section. Of a long sheet only the rows in sight are drawn; each says which of how many it is. */
export function ItemList(props: ItemListProps) {
  const { sections, entries, openKey, focusedKey, complaints, openComments, list } = props;
  const words = useWords();
  const lines = useMemo(() => linesOf(sections), [sections]);
  const { drawn, gapAfterPx, measure } = useItemWindow(lines, [openKey, focusedKey], list);
  return (
    <section
      aria-label={words.disclosure.items}
      className="min-w-0"
      onFocus={({ target }) => {
        const key = target.closest<HTMLElement>("[data-item]")?.dataset.item;
        if (key) props.onFocusItem(key);
      }}
      onKeyDown={props.onKeyDown}
      ref={list}
    >
      {groupLines(sections, lines, drawn).map(({ section, gapPx, index, items }) => (
        <section
          aria-labelledby={section.anchor}
          key={section.progress.section.key}
          style={{ marginTop: gapPx }}
        >
          <div data-index={index} ref={measure}>
            <SectionHeading
              charge={props.charges.get(section.progress.section.key)}
              onAssign={props.onAssign}
              isDone={section.progress.answered === section.progress.count}
              section={section.progress.section}
            />
          </div>
          {items.length > 0 && (
            <ul className="flex flex-col">
              {items.map(({ item, place, gapPx: before, index: at }) => (
                <ItemRow
                  complaint={complaints.get(item.key)?.wrong}
                  entry={entries.get(item.key) ?? UNTOUCHED}
                  gapPx={before}
                  index={at}
                  isOpen={openKey === item.key}
                  item={item}
                  key={item.key}
                  measure={measure}
                  onChange={props.onChange}
                  onConfirm={props.onConfirm}
                  onOpen={props.onOpen}
                  onSettle={props.onSettle}
                  openComments={openComments.get(item.key) ?? 0}
                  place={place}
                  size={section.progress.items.length}
                  wish={complaints.get(item.key)?.wish}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      <div style={{ height: gapAfterPx }} />
    </section>
  );
}

function linesOf(sections: readonly SectionProgress[]): readonly SectionLine[] {
  return sections.flatMap(({ section, items }) => [
    { key: `section ${section.key}`, isHeading: true },
    ...items.map(({ key }) => ({ key, isHeading: false })),
  ]);
}
