import type { Edition } from "@bunkai/domain/catalog/edition";
import type { RowMatch } from "@bunkai/domain/workbook/reading";
import { type ReactNode, useId, useState } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import { importRowAnchor } from "./import-row-anchor.ts";
import { ItemChoice } from "./item-choice.tsx";
import { type SheetRow, SheetRowFacts } from "./sheet-row-facts.tsx";

export type RowDecisionProps = {
  readonly row: SheetRow;
  readonly edition: Edition;
  /** What the row was taken for; null: no item came near. */
  readonly guess: { readonly key: string; readonly match: RowMatch } | null;
  /** Undefined: nobody has decided yet. Null: left out. */
  readonly decision: string | null | undefined;
  readonly onDecide: (itemKey: string | null | undefined) => void;
  /** What the draft says of the item that was chosen; null: none was, or nothing would change. */
  readonly now: ReactNode;
};

type Way = "guess" | "other" | "none";

/** One row that a person decides: it is this item, it is another one, or it is left out. */
export function RowDecision({ row, edition, guess, decision, now, onDecide }: RowDecisionProps) {
  const { import: said } = useWords().disclosure;
  const words = useWords();
  const read = useBilingual();
  const name = useId();
  const [isOther, setIsOther] = useState(false);
  const item = guess && edition.items.find(({ key }) => key === guess.key);
  const way = wayOf({ decision, guessKey: guess?.key, isOther });
  const choose = (next: Way) => {
    setIsOther(next === "other");
    if (next === "guess") onDecide(guess?.key);
    else onDecide(next === "none" ? null : undefined);
  };
  return (
    <li
      className="grid scroll-my-40 gap-x-8 gap-y-3 border-b border-solid-gray-300 py-4 lg:grid-cols-2"
      id={importRowAnchor(row)}
      tabIndex={-1}
    >
      <SheetRowFacts item={item ?? null} row={row} />
      <fieldset
        className="flex min-w-0 scroll-my-40 flex-col gap-2"
        data-open={guess && decision === undefined ? "" : undefined}
        tabIndex={-1}
      >
        <legend className="sr-only">{said.decide({ question: row.questionText })}</legend>
        {guess && item && (
          <RowChoice checked={way === "guess"} name={name} onChoose={() => choose("guess")}>
            <span className="mr-2">{said.thisItem({ item: read(item.text) })}</span>
            <Tag tone="attention">
              {said.match(matchFacts(guess.match, words.disclosure.import))}
            </Tag>
            {guess.match.doubt && (
              <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
                {said.doubt[guess.match.doubt]}
              </span>
            )}
          </RowChoice>
        )}
        <RowChoice checked={way === "other"} name={name} onChoose={() => choose("other")}>
          {said.otherItem}
        </RowChoice>
        {way === "other" && (
          <ItemChoice
            edition={edition}
            label={said.otherItemOf({ question: row.questionText })}
            onChoose={onDecide}
            value={decision ?? ""}
          />
        )}
        <RowChoice checked={way === "none"} name={name} onChoose={() => choose("none")}>
          {said.leaveOut}
        </RowChoice>
        {now}
      </fieldset>
    </li>
  );
}

function wayOf(state: {
  readonly decision: string | null | undefined;
  readonly guessKey: string | undefined;
  readonly isOther: boolean;
}): Way | null {
  if (state.isOther) return "other";
  if (state.decision === null) return "none";
  if (state.decision === undefined) return null;
  return state.decision === state.guessKey ? "guess" : "other";
}

/** How a row was recognised, in words. */
export function matchFacts(
  { how, score }: RowMatch,
  said: { readonly how: Readonly<Record<RowMatch["how"], string>> },
): { how: string; percent: number } {
  return { how: said.how[how], percent: Math.round(score * 100) };
}

/** One of the things that a row can be. */
export function RowChoice(props: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <label className="flex items-start gap-2 text-[0.9375rem] leading-160">
      <input
        checked={props.checked}
        className="mt-0.5 size-5 shrink-0 accent-key-900"
        name={props.name}
        onChange={props.onChoose}
        type="radio"
      />
      <span>{props.children}</span>
    </label>
  );
}
