import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import type { DeedForm } from "./use-deed-form.ts";

export type SubmitFormProps = {
  readonly form: DeedForm;
  /** The accessible name of the form. */
  readonly label: string;
  /** What the button does. */
  readonly submit: string;
  /** What helps after a refusal, below its sentence. */
  readonly help?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
};

/** The form of a page that does one deed: what was refused above, the one button below. */
export function SubmitForm({ form, label, submit, help, children }: SubmitFormProps) {
  return (
    <>
      <ProblemNotice error={form.problem}>{help}</ProblemNotice>
      <Form errors={form.errors} label={label} onSubmit={form.submit}>
        {children}
        <Button busy={form.busy} kind="primary" type="submit">
          {submit}
        </Button>
      </Form>
    </>
  );
}
