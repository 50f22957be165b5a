import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { FieldErrorLine } from "./field-error-line.tsx";
import { controlStyle } from "./text-field.tsx";

export type TextAreaFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly rows?: number;
  readonly defaultValue?: string;
};

/** Several lines of text with their label above, their hint, and what is wrong with them below. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, hint, optional = false, rows = 4, defaultValue } = props;
  const words = useWords();
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
        aria-required={!optional}
        className={`${controlStyle} py-2 leading-160`}
        defaultValue={defaultValue}
        render={<textarea rows={rows} />}
      />
      <FieldErrorLine />
    </Field.Root>
  );
}
