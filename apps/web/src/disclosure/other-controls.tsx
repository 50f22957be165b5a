import type { ItemKind } from "@bunkai/domain/catalog/item";
import { useId } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import type { ControlProps } from "./judgement-control.tsx";
import { smallControlStyle } from "./small-control-style.ts";

/** Free text. Empty: unanswered. */
export function TextControl({ value, labelledBy, onChange }: ControlProps) {
  return (
    <textarea
      aria-labelledby={labelledBy}
      className={`${smallControlStyle} field-sizing-content w-full py-1.5 leading-160`}
      maxLength={2000}
      onChange={({ target: { value: text } }) =>
        onChange(text.trim() === "" ? { type: "unanswered" } : { type: "text", text }, true)
      }
      rows={2}
      value={value.type === "text" ? value.text : ""}
    />
  );
}

/** A calendar day. Empty: unanswered. */
export function DateControl({ value, labelledBy, onChange }: ControlProps) {
  return (
    <input
      aria-labelledby={labelledBy}
      className={smallControlStyle}
      onChange={({ target: { value: day } }) =>
        onChange(day === "" ? { type: "unanswered" } : { type: "date", day }, true)
      }
      type="date"
      value={value.type === "date" ? value.day : ""}
    />
  );
}

export type ChoiceControlProps = ControlProps & {
  readonly kind: Extract<ItemKind, { type: "choice" }>;
};

/** One or several of the options. None: unanswered. */
export function ChoiceControl({ value, labelledBy, onChange, kind }: ChoiceControlProps) {
  const read = useBilingual();
  const groupName = useId();
  const chosen = value.type === "choice" ? value.chosen : [];
  const choose = (key: string, isOn: boolean) => {
    const others = kind.several ? chosen.filter((one) => one !== key) : [];
    const wanted = new Set(isOn ? [...others, key] : others);
    // In the order of the form, whatever the order of the clicks.
    const next = kind.options.map((option) => option.key).filter((one) => wanted.has(one));
    onChange(next.length === 0 ? { type: "unanswered" } : { type: "choice", chosen: next }, false);
  };
  return (
    <fieldset aria-labelledby={labelledBy} className="flex flex-wrap gap-x-5 gap-y-1">
      {kind.options.map((option) => (
        <label className="inline-flex items-center gap-2 text-[0.9375rem]" key={option.key}>
          <input
            checked={chosen.includes(option.key)}
            className="size-5 accent-key-900"
            name={groupName}
            onChange={(event) => choose(option.key, event.target.checked)}
            type={kind.several ? "checkbox" : "radio"}
          />
          {read(option.label)}
        </label>
      ))}
    </fieldset>
  );
}
