import type { Invitation } from "@bunkai/domain/account/invitation";
import type { InvitationId } from "@bunkai/domain/id";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import MailIcon from "lucide-react/icons/mail";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { invitationsQuery } from "./account-queries.ts";
import { useMembership } from "./use-membership.ts";
import { rolesText, useReasonOff } from "./use-reason-off.ts";

const tones: Record<Invitation["state"], TagTone> = {
  open: "attention",
  accepted: "good",
  cancelled: "plain",
  expired: "plain",
};

/** The invitations of the organisation: open ones with the way to withdraw them, all others folded away. */
export function InvitationList() {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(invitationsQuery(organizationId));
  return (
    <Loaded lines={2} query={query}>
      {(invitations) => {
        const open = invitations.filter(({ state }) => state === "open");
        const ended = invitations.filter(({ state }) => state !== "open");
        return (
          <>
            {open.length === 0 ? (
              <Empty icon={MailIcon} title={words.invitation.empty}>
                {words.invitation.emptyBody}
              </Empty>
            ) : (
              <Invitations caption={words.invitation.title} invitations={open} />
            )}
            {ended.length > 0 && <Ended invitations={ended} />}
          </>
        );
      }}
    </Loaded>
  );
}

type Shown = { readonly invitations: readonly Invitation[] };

/** What nobody waits for any more, folded away. */
function Ended({ invitations }: Shown) {
  const { ended } = useWords().invitation;
  const caption = ended({ count: invitations.length });
  return (
    <details className="rounded-8 border border-solid-gray-420 px-4 py-3">
      <summary className="cursor-pointer font-bold">{caption}</summary>
      <div className="mt-3">
        <Invitations caption={caption} invitations={invitations} />
      </div>
    </details>
  );
}

function Invitations({ caption, invitations }: Shown & { readonly caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={useInvitationColumns()}
      keyOf={({ id }) => id}
      rows={invitations}
    />
  );
}

function useInvitationColumns(): readonly Column<Invitation>[] {
  const words = useWords();
  const momentText = useMomentText();
  return [
    {
      key: "email",
      label: words.account.field.email,
      text: ({ email }) => email,
      widthRem: 15,
    },
    {
      key: "state",
      label: words.invitation.state,
      text: ({ state }) => words.invitation.states[state],
      cell: ({ state }) => <Tag tone={tones[state]}>{words.invitation.states[state]}</Tag>,
      widthRem: 8,
    },
    {
      key: "roles",
      label: words.account.field.roles,
      text: ({ roles }) => rolesText(roles, words),
      widthRem: 14,
    },
    {
      key: "expiresAt",
      label: words.invitation.expiresAt,
      text: ({ expiresAt }) => momentText(expiresAt, "day"),
      cell: ({ expiresAt }) => <Moment at={expiresAt} precision="day" />,
      widthRem: 9.5,
    },
    useCancelColumn(),
  ];
}

function useCancelColumn(): Column<Invitation> {
  const words = useWords();
  return {
    key: "deeds",
    label: words.account.member.deeds,
    text: () => "",
    cell: (invitation, { tabIndex }) =>
      invitation.state === "open" && <CancelButton invitation={invitation} tabIndex={tabIndex} />,
    widthRem: 8,
    isTool: true,
  };
}

function CancelButton(props: { readonly invitation: Invitation; readonly tabIndex: 0 | -1 }) {
  const { email, id } = props.invitation;
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reasonOff = useReasonOff();
  const cancel = useMutation({
    mutationFn: (invitationId: InvitationId) =>
      callApi({
        path: `/invitations/${invitationId}`,
        method: "DELETE",
        view: nothing,
        organizationId,
      }),
    onSuccess: () => toasts.done(words.invitation.cancelled({ email })),
    onError: (error) => toasts.refused(error),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: invitationsQuery(organizationId).queryKey }),
  });
  return (
    <Button
      aria-label={words.invitation.cancelOf({ email })}
      busy={cancel.isPending}
      offReason={reasonOff("invitation.cancel")}
      onClick={() => cancel.mutate(id)}
      size="small"
      tabIndex={props.tabIndex}
    >
      {words.invitation.cancel}
    </Button>
  );
}
