import { Field } from "@base-ui/react/field";
import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { FieldErrorLine } from "./field-error-line.tsx";

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
  const words = useFrontWords();
  return (
    <Field.Root className="flex flex-col items-start gap-1" name={name}>
      <Field.Label className="font-bold">
        {label}
        {optional && (
          <span className="ml-2 font-normal text-solid-gray-700">{words.shell.field.optional}</span>
        )}
      </Field.Label>
      {hint && (
        <Field.Description className="text-[0.9375rem] leading-160 text-solid-gray-700">
          {hint}
        </Field.Description>
      )}
      <Field.Control
        {...control}
        aria-required={!optional}
        className={controlStyle}
        spellCheck={type === "text"}
        type={type}
      />
      <FieldErrorLine />
    </Field.Root>
  );
}
