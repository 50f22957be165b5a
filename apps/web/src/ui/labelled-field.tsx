import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { FieldErrorLine } from "./field-error-line.tsx";

export type LabelledFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Said beside the label: it may be left empty. */
  readonly optional?: boolean;
  readonly children: ReactNode;
};

/** A control of a form with its label and its hint above, and what is wrong with it below. */
export function LabelledField(props: LabelledFieldProps) {
  const { name, label, hint, optional = false, children } = props;
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
      {children}
      <FieldErrorLine />
    </Field.Root>
  );
}
