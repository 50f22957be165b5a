import type { Edition } from "@bunkai/domain/catalog/edition";
import type { FormRow } from "@bunkai/domain/workbook/form-layout";
import { useId, useState } from "react";
import { ItemChoice } from "../disclosure/item-choice.tsx";
import { matchFacts, RowChoice } from "../disclosure/row-decision.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import type { FormRowRead } from "./form-decisions.ts";

export type FormRowDecisionProps = {
  readonly row: FormRowRead;
  readonly edition: Edition;
  readonly onDecide: (itemKey: string | null | undefined) => void;
};

/** One row of a form that a person decides: it is this item, another one, or none. */
export function FormRowDecision({ row, edition, onDecide }: FormRowDecisionProps) {
  const { disclosure, loadedForm } = useWords();
  const said = disclosure.import;
  const read = useBilingual();
  const name = useId();
  const [isOther, setIsOther] = useState(false);
  const { decision, guess } = row;
  const item = guess && edition.items.find(({ key }) => key === guess.key);
  const isGuess = !isOther && guess !== null && decision === guess.key;
  const choose = (other: boolean, itemKey: string | null | undefined) => {
    setIsOther(other);
    onDecide(itemKey);
  };
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-solid-gray-300 py-4 lg:grid-cols-2">
      <FormRowFacts row={row} />
      <fieldset
        className="flex min-w-0 scroll-my-40 flex-col gap-2"
        data-open={decision === undefined ? "" : undefined}
        tabIndex={-1}
      >
        <legend className="sr-only">{loadedForm.read.decide({ question: row.wording })}</legend>
        {guess && item && (
          <RowChoice checked={isGuess} name={name} onChoose={() => choose(false, guess.key)}>
            <span className="mr-2">{said.thisItem({ item: read(item.text) })}</span>
            <Tag tone="attention">{said.match(matchFacts(guess.match, said))}</Tag>
            {guess.match.doubt && (
              <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
                {said.doubt[guess.match.doubt]}
              </span>
            )}
          </RowChoice>
        )}
        <RowChoice
          checked={isOther || (!isGuess && typeof decision === "string")}
          name={name}
          onChoose={() => choose(true, undefined)}
        >
          {said.otherItem}
        </RowChoice>
        {isOther && (
          <ItemChoice
            edition={edition}
            label={said.otherItemOf({ question: row.wording })}
            onChoose={onDecide}
            value={decision ?? ""}
          />
        )}
        <RowChoice
          checked={!isOther && decision === null}
          name={name}
          onChoose={() => choose(false, null)}
        >
          {loadedForm.read.none}
        </RowChoice>
      </fieldset>
    </li>
  );
}

/** A row of a form as it stands in the file: number, wording, place. */
export function FormRowFacts({ row }: { readonly row: FormRow }) {
  const { import: said } = useWords().disclosure;
  return (
    <div>
      <p className="leading-160">
        {row.number && <span className="mr-2 tabular-nums">{row.number}</span>}
        {row.wording}
      </p>
      <p className="text-[0.8125rem] leading-150 text-solid-gray-700">
        {row.section && <span className="mr-3">{row.section}</span>}
        {said.place({ sheet: row.sheet, cell: row.cell })}
      </p>
    </div>
  );
}
