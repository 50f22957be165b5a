import type { Member } from "@bunkai/domain/account/member";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { membersQuery, meQuery } from "./account-queries.ts";
import { useGoToOrganization } from "./use-go-to-organization.ts";
import { useMembership } from "./use-membership.ts";

export type RemoveMemberDialogProps = { readonly member: Member; readonly onClose: () => void };

/** Takes a member out of the organisation, or leaves it, after saying what that means. */
export function RemoveMemberDialog({ member, onClose }: RemoveMemberDialogProps) {
  const words = useWords();
  const goTo = useGoToOrganization();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { memberId, organizationId, organizationName } = useMembership();
  const self = member.id === memberId;
  const names = { name: member.name, organizationName };
  const text = self ? words.account.leave : words.account.remove;
  const removal = useMutation({
    mutationFn: () =>
      callApi({ path: `/members/${member.id}`, method: "DELETE", view: nothing, organizationId }),
    onSuccess: async () => {
      toasts.done(text.done(names));
      onClose();
      if (self) {
        await queries.refetchQueries({ queryKey: meQuery.queryKey });
        await goTo(null);
      } else {
        await queries.invalidateQueries({ queryKey: membersQuery(organizationId).queryKey });
      }
    },
  });
  return (
    <Dialog
      description={<p>{text.detail(names)}</p>}
      onClose={onClose}
      open
      title={text.title(names)}
    >
      <ProblemNotice error={removal.error} />
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={removal.isPending} kind="danger" onClick={() => removal.mutate()}>
          {text.open}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
