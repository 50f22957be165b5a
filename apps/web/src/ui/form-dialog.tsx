import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { Form } from "./form.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import type { DeedForm } from "./use-deed-form.ts";

export type FormDialogProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly form: DeedForm;
  readonly onClose: () => void;
  /** What the button does. */
  readonly submit: string;
  /** Why it cannot be sent yet. */
  readonly submitOffReason?: string | null;
  /** Red where it takes something away. */
  readonly submitKind?: "primary" | "danger";
  /** The way out; without it, that of every dialog. */
  readonly cancel?: string;
  /** Stands where a refusal would stand. */
  readonly notice?: ReactNode;
  /** A further dialog that opens from this one. */
  readonly beside?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
};

/** A dialog that asks for something and does one deed with it. */
export function FormDialog(props: FormDialogProps) {
  const { title, description, form, onClose, submit, cancel, notice, beside, children } = props;
  const { submitKind = "primary", submitOffReason = null } = props;
  const words = useWords();
  return (
    <Dialog description={description} onClose={onClose} open title={title}>
      <div className="flex flex-col gap-5">
        {notice ?? <ProblemNotice error={form.problem} />}
        <Form errors={form.errors} onSubmit={form.submit}>
          {children}
          <DialogActions>
            <Button onClick={onClose}>{cancel ?? words.shell.action.cancel}</Button>
            <Button busy={form.busy} kind={submitKind} offReason={submitOffReason} type="submit">
              {submit}
            </Button>
          </DialogActions>
        </Form>
        {beside}
      </div>
    </Dialog>
  );
}
