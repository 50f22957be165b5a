import { Form as Base } from "@base-ui/react/form";
import type { ReactNode } from "react";
import type { FieldErrors } from "./field-errors.ts";

export type FormProps = {
  readonly errors: FieldErrors;
  /** Called with the value of every named field. Check them with the domain's schema. */
  readonly onSubmit: (values: Readonly<Record<string, unknown>>) => void;
  readonly children: ReactNode;
  /** The accessible name, where no heading or dialog title says it. */
  readonly label?: string;
};

/** A form whose errors stand at their fields; after a refusal the first wrong field takes the focus. */
export function Form({ errors, onSubmit, children, label }: FormProps) {
  return (
    <Base
      aria-label={label}
      className="flex flex-col gap-5"
      errors={errors}
      onFormSubmit={(values) => onSubmit(values)}
    >
      {children}
    </Base>
  );
}
