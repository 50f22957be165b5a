import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { FormDialog } from "./form-dialog.tsx";
import type { VersionedForm } from "./use-versioned-form.ts";

export type EditDialogProps<Values> = {
  readonly title: string;
  readonly form: VersionedForm<Values>;
  /** Values as the person reads them, to compare the own ones with those saved meanwhile. */
  readonly tell: (values: Values) => string;
  /** Fetches what others saved, when the person keeps that. */
  readonly reload: () => unknown;
  readonly onClose: () => void;
  /** A further dialog that opens from this one. */
  readonly beside?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
};

/** A dialog that changes something. When somebody else was faster, it shows both and lets the person decide. */
export function EditDialog<Values>(props: EditDialogProps<Values>) {
  const { title, form, tell, reload, onClose, beside, children } = props;
  const { action, conflict: choice } = useWords().shell;
  const { conflict } = form;
  const close = () => {
    if (conflict) reload();
    onClose();
  };
  return (
    <FormDialog
      beside={beside}
      cancel={conflict ? choice.keepTheirs : action.cancel}
      form={form}
      notice={
        conflict && <ConflictNotice mine={tell(conflict.mine)} theirs={tell(conflict.theirs)} />
      }
      onClose={close}
      submit={conflict ? choice.saveMine : action.save}
      title={title}
    >
      {children}
    </FormDialog>
  );
}
