import type { Edition } from "@bunkai/domain/catalog/edition";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { smallControlStyle } from "./small-control-style.ts";

export type ItemChoiceProps = {
  readonly edition: Edition;
  readonly label: string;
  /** The item's key; empty: none is chosen yet. */
  readonly value: string;
  readonly onChoose: (itemKey: string | undefined) => void;
};

/** One item out of a whole form, by section. */
export function ItemChoice({ edition, label, value, onChoose }: ItemChoiceProps) {
  const { import: said } = useWords().disclosure;
  const read = useBilingual();
  return (
    <select
      aria-label={label}
      className={`${smallControlStyle} w-full min-w-0`}
      onChange={({ target }) => onChoose(target.value || undefined)}
      value={value}
    >
      <option value="">{said.chooseItem}</option>
      {edition.sections.map((section) => (
        <optgroup key={section.key} label={read(section.title)}>
          {edition.items
            .filter(({ sectionKey, kind }) => sectionKey === section.key && kind.type !== "table")
            .map((item) => (
              <option key={item.key} value={item.key}>
                {read(item.text)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
