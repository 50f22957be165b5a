import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import UndoIcon from "lucide-react/icons/undo-2";
import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { UNTOUCHED } from "./answer-desk.ts";
import { AnsweringKeys } from "./answering-keys.tsx";
import { ChargeDialog } from "./charge-dialog.tsx";
import { ConfirmShown } from "./confirm-shown.tsx";
import { DetailPanel } from "./detail-panel.tsx";
import type { DraftSearch } from "./draft-search.ts";
import { GapList, type GapListProps } from "./gap-list.tsx";
import { ItemFilter } from "./item-filter.tsx";
import { ItemList } from "./item-list.tsx";
import { SectionList } from "./section-list.tsx";
import { UnaskedItems } from "./unasked-items.tsx";
import { useAnswering } from "./use-answering.ts";
import { useConfirmAnswers } from "./use-confirm-answers.ts";
import type { Draft } from "./use-draft.ts";
import type { DraftTeam } from "./use-draft-team.ts";
import { useItemComplaints } from "./use-item-complaints.ts";
import { useShownSections } from "./use-shown-sections.ts";

export type AnsweringProps = {
  readonly draft: Omit<Draft, "keepDisclosure">;
  readonly edition: Edition;
  /** The view state, as the address holds it, and how it is changed. */
  readonly search: DraftSearch;
  readonly open: OpenItem;
  /** What was issued last of the sheet; null: nothing. */
  readonly issued: ReadonlyMap<string, OpenAnswer> | null;
  /** Who writes it together; null: nobody divides the work or talks about it here. */
  readonly team: DraftTeam | null;
  /** Which of the gaps are in the way here, and what is said of them, where the draft is not for issuing. */
  readonly gaps?: Pick<GapListProps, "gaps" | "titles">;
  readonly children: ReactNode;
};

/** Opens the details of an item, or of none, or shows all items. */
export type OpenItem = {
  readonly item: (itemKey: string | undefined) => void;
  readonly all: () => void;
};

const NO_TEAM: DraftTeam = {
  comments: [],
  openComments: new Map(),
  charges: new Map(),
  ownSections: new Set(),
};

/** Sections at the left, gaps, head and items in the middle, the details of the open item at the right. */
export function Answering(props: AnsweringProps) {
  const { draft, edition, search, open, issued, children } = props;
  const words = useWords();
  const [assigning, setAssigning] = useState<Edition["sections"][number] | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const list = useRef<HTMLElement>(null);
  const { desk, disclosure, place, sheet, sections } = draft;
  const team = props.team ?? NO_TEAM;
  const confirm = useConfirmAnswers(place, desk);
  const shown = useShownSections(sections, sheet.entries, search, { ...team, issued });
  const answering = useAnswering({
    ...{ desk, edition, list, open: open.item },
    sections: shown.sections,
    openKey: search.item,
    onShowKeys: () => setKeysShown(true),
  });
  const goAnywhere = (key: string) => {
    const isShown = shown.sections.some((one) => one.items.some((other) => other.key === key));
    if (!isShown) open.all();
    answering.go(key);
  };
  const complaints = useItemComplaints(edition, draft.gaps);
  const item = edition.items.find(({ key }) => key === search.item);
  const entry = sheet.entries.get(item?.key ?? "") ?? UNTOUCHED;
  const items = sections.flatMap((section) => section.items);
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[12rem_minmax(0,1fr)] ${item ? "xl:grid-cols-[12rem_minmax(0,1fr)_21rem]" : ""}`}
    >
      <SectionList charges={team.charges} sections={sections} />
      <div className="flex min-w-0 flex-col gap-8">
        <GapList edition={edition} gaps={draft.gaps} onGo={goAnywhere} {...props.gaps} />
        <UnaskedItems asked={new Set(items.map(({ key }) => key))} edition={edition} />
        {children}
        <div className="flex flex-col gap-2">
          <ItemFilter
            counts={shown.counts}
            hasOwnSections={team.ownSections.size > 0}
            search={search}
            shown={shown.sections.reduce((sum, section) => sum + section.items.length, 0)}
            whole={items.length}
            without={[
              ...(issued ? [] : ["changed" as const]),
              ...(props.team ? [] : ["commented" as const]),
            ]}
          />
          <div className="flex flex-wrap items-center justify-end gap-2">
            <ConfirmShown
              entries={sheet.entries}
              onConfirm={confirm}
              place={place}
              sections={shown.sections}
            />
            <Button icon={UndoIcon} kind="quiet" onClick={answering.takeBack} size="small">
              {words.disclosure.authoring.undo.button}
            </Button>
            <AnsweringKeys onOpenChange={setKeysShown} open={keysShown} />
          </div>
          <p aria-live="polite" className="sr-only">
            {answering.said}
          </p>
          <ItemList
            charges={team.charges}
            complaints={complaints}
            entries={sheet.entries}
            focusedKey={answering.focusedKey}
            list={list}
            onAssign={props.team ? setAssigning : null}
            onChange={desk.change}
            onConfirm={confirm.one}
            onFocusItem={answering.keepFocused}
            onKeyDown={answering.onKeyDown}
            onOpen={open.item}
            onSettle={desk.settle}
            openComments={team.openComments}
            openKey={search.item}
            sections={shown.sections}
          />
        </div>
        {!shown.isPart && (
          <p className="text-[0.875rem] text-solid-gray-700">{words.disclosure.endOfSheet}</p>
        )}
      </div>
      {item && (
        <DetailPanel
          answer={entry.answer}
          comments={props.team && team.comments.filter(({ itemKey }) => itemKey === item.key)}
          disclosureId={disclosure.id}
          item={item}
          key={item.key}
          onChange={(answer) => desk.change(item.key, answer, true)}
          onClose={answering.close}
          origin={entry.origin}
        />
      )}
      {assigning && (
        <ChargeDialog
          charge={team.charges.get(assigning.key)}
          disclosureId={disclosure.id}
          onClose={() => setAssigning(null)}
          section={assigning}
        />
      )}
    </div>
  );
}
