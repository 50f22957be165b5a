import type { Member } from "@bunkai/domain/account/member";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { membersQuery } from "./account-queries.ts";
import { meQuery } from "./me-query.ts";
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
    <ConfirmDialog
      deed={removal}
      detail={text.detail(names)}
      onClose={onClose}
      submit={text.open}
      title={text.title(names)}
    />
  );
}
