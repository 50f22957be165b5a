import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

export type ConfirmDialogProps = {
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly detail: ReactNode;
  /** What the button does. */
  readonly submit: string;
  readonly deed: Pick<UseMutationResult<unknown, Error, void>, "error" | "isPending" | "mutate">;
  readonly onClose: () => void;
};

/** Says what a deed will take away before it is done. */
export function ConfirmDialog({ title, detail, submit, deed, onClose }: ConfirmDialogProps) {
  const words = useWords();
  return (
    <Dialog
      description={typeof detail === "string" ? <p>{detail}</p> : detail}
      onClose={onClose}
      open
      title={title}
    >
      <ProblemNotice error={deed.error} />
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={deed.isPending} kind="danger" onClick={() => deed.mutate()}>
          {submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
