import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { type ReceivedCopy, receivedCopySchema } from "@bunkai/domain/disclosure/received-copy";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import type { Draft } from "../disclosure/use-draft.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { receivedCopiesQuery } from "./received-copy-queries.ts";

export type FileCopyDialogProps = {
  readonly copy: ReceivedCopy;
  readonly draft: Pick<Draft, "disclosure" | "sheet" | "sections">;
  readonly onFiled: (copy: ReceivedCopy) => void;
  readonly onClose: () => void;
};

/** Says what will stand from now on, before what is written down of a received sheet is filed. */
export function FileCopyDialog({ copy, draft, onFiled, onClose }: FileCopyDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { fileIt } = words.receivedCopy;
  const versions = [...draft.sheet.entries].map(([itemKey, { version }]) => ({ itemKey, version }));
  const filing = useMutation({
    mutationFn: () =>
      callApi({
        path: `/received-copies/${copy.id}/filings`,
        method: "POST",
        body: { seen: draftSeenIn(draft.disclosure, versions) },
        organizationId,
        view: receivedCopySchema,
      }),
    onSuccess: (filed) => {
      void queries.invalidateQueries(receivedCopiesQuery(organizationId));
      toasts.done(fileIt.done({ number: filed.filed?.number ?? 1 }));
      onFiled(filed);
      onClose();
    },
  });
  const answered = draft.sections.reduce((sum, section) => sum + section.answered, 0);
  const whole = draft.sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <Dialog
      description={
        <>
          <p>{fileIt.detail({ number: (copy.filed?.number ?? 0) + 1 })}</p>
          <p className="mt-2">
            {words.disclosure.issue.answerCount({ answered, unanswered: whole - answered })}
          </p>
        </>
      }
      onClose={onClose}
      open
      title={fileIt.title}
    >
      <ProblemNotice error={filing.error} />
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={filing.isPending} kind="primary" onClick={() => filing.mutate()}>
          {fileIt.open}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
