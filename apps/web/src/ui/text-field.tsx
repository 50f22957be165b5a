import { Field } from "@base-ui/react/field";
import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { LabelledField } from "./labelled-field.tsx";

export type TextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly type?: "text" | "email" | "date";
  readonly optional?: boolean;
  readonly defaultValue?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
};

/** The look of every control that takes a line of text. */
export const controlStyle =
  "min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3 text-[1rem] data-invalid:border-2 data-invalid:border-error-2";

/** One line of text with its label above, its hint, and what is wrong with it below. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, type = "text", optional = false, ...control } = props;
  return (
    <LabelledField hint={hint} label={label} name={name} optional={optional}>
      <Field.Control
        {...control}
        aria-required={!optional}
        className={controlStyle}
        spellCheck={type === "text"}
        type={type}
      />
    </LabelledField>
  );
}
