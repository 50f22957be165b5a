import type { Member } from "@bunkai/domain/account/member";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { membersQuery } from "./account-queries.ts";
import { heldQuery } from "./handover-queries.ts";
import { forgetLastBelonging } from "./last-belonging.ts";
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
  const { data: held = [] } = useQuery(heldQuery(organizationId, member.id));
  const [leaves, setLeaves] = useState(false);
  const removal = useMutation({
    mutationFn: () =>
      callApi({
        path: `/members/${member.id}${leaves ? "?held=leave" : ""}`,
        method: "DELETE",
        view: nothing,
        organizationId,
      }),
    onSuccess: async () => {
      toasts.done(text.done(names));
      onClose();
      if (self) {
        forgetLastBelonging();
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
      detail={
        <>
          <p>{text.detail(names)}</p>
          {held.length > 0 && (
            <LeftThings
              count={held.length}
              leaves={leaves}
              memberId={member.id}
              onChange={setLeaves}
            />
          )}
        </>
      }
      onClose={onClose}
      submit={text.open}
      title={text.title(names)}
    />
  );
}

/** What is still held: hand it over first, or say that it is left to the administrators. */
function LeftThings(props: {
  readonly count: number;
  readonly memberId: string;
  readonly leaves: boolean;
  readonly onChange: (leaves: boolean) => void;
}) {
  const { count, memberId, leaves, onChange } = props;
  const { leave } = useWords().handover;
  return (
    <div className="mt-3 flex flex-col gap-2">
      <p>
        {leave.held({ count })}{" "}
        <Link className="link" params={{ memberId }} to="/settings/handover/$memberId">
          {leave.go}
        </Link>
      </p>
      <label className="flex items-start gap-3 font-bold">
        <input
          checked={leaves}
          className="mt-1 size-5 shrink-0"
          onChange={(event) => onChange(event.currentTarget.checked)}
          type="checkbox"
        />
        {leave.agree}
      </label>
    </div>
  );
}
