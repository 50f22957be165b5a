import { type Revision, revisionSchema } from "@bunkai/domain/disclosure/revision";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFreshFactor } from "../account/use-fresh-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";

export type WithdrawDialogProps = { readonly revision: Revision; readonly onClose: () => void };

/** Takes an issued sheet back after saying what stays. */
export function WithdrawDialog({ revision, onClose }: WithdrawDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const sheet = words.offering.issuedSheet(revision);
  const fresh = useFreshFactor();
  const withdrawal = useMutation({
    mutationFn: () =>
      fresh.run(() =>
        callApi({
          path: `/revisions/${revision.id}/withdraw`,
          method: "POST",
          organizationId,
          view: revisionSchema,
        }),
      ),
    onSuccess: async () => {
      toasts.done(words.disclosure.withdraw.done({ sheet }));
      onClose();
      await Promise.all(
        ["revision", "offering", "offerings"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, organizationId] }),
        ),
      );
    },
  });
  return (
    <Dialog
      description={<p>{words.disclosure.withdraw.detail}</p>}
      onClose={onClose}
      open
      title={words.disclosure.withdraw.title({ sheet })}
    >
      <ProblemNotice error={withdrawal.error} />
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={withdrawal.isPending} kind="danger" onClick={() => withdrawal.mutate()}>
          {words.disclosure.withdraw.open}
        </Button>
      </DialogActions>
      {fresh.dialog}
    </Dialog>
  );
}
