import { Field } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { LabelledField } from "./labelled-field.tsx";
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
  return (
    <LabelledField hint={hint} label={label} name={name} optional={optional}>
      <Field.Control
        aria-required={!optional}
        className={`${controlStyle} py-2 leading-160`}
        defaultValue={defaultValue}
        render={<textarea rows={rows} />}
      />
    </LabelledField>
  );
}
