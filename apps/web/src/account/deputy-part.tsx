import { mayDo } from "@bunkai/domain/account/deed";
import type { Deputy } from "@bunkai/domain/account/deputy";
import type { Role } from "@bunkai/domain/account/role";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { callApi, nothing } from "../api.ts";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { membersQuery } from "./account-queries.ts";
import { DeputyDialog } from "./deputy-dialog.tsx";
import { deputiesQuery } from "./deputy-queries.ts";
import { meQuery } from "./me-query.ts";
import { useMembership } from "./use-membership.ts";
import { rolesText, useReasonOff } from "./use-reason-off.ts";

export type DeputyPartProps = {
  /** Only those in which the person is one of the two. */
  readonly isOwn?: boolean;
};

/** Who stands in for whom, and the way to name somebody. */
export function DeputyPart({ isOwn = false }: DeputyPartProps) {
  const { empty, lead, name, title } = useWords().deputy;
  const { memberId, organizationId, ownRoles, roles } = useMembership();
  const query = useQuery(deputiesQuery(organizationId));
  const { data: members } = useQuery(membersQuery(organizationId));
  const [isNaming, setNaming] = useState(false);
  const { columns, ending } = useColumns();
  const isAlone = members?.length === 1;
  const mayInvite = mayDo("invitation.create", roles);
  const signsOnly = isOwn && !mayDo("deputy.appoint", roles) && ownRoles.every(isSigner);
  const aloneReason = mayInvite ? name.nobodyInvited : name.nobody;
  const offReason = isAlone ? aloneReason : signsOnly ? name.signer : null;
  const isShown = ({ deputyId, principalId }: Deputy) =>
    !isOwn || [deputyId, principalId].includes(memberId);
  return (
    <Part
      action={
        <Button offReason={offReason} onClick={() => setNaming(true)} size="small">
          {name.open}
        </Button>
      }
      title={title}
    >
      <p className="max-w-[48em] text-solid-gray-800">{lead}</p>
      {offReason && (
        <p className="text-[0.875rem] text-solid-gray-700">
          {offReason}{" "}
          {isAlone && mayInvite && isOwn && (
            <Link className="link" to="/settings/members">
              {name.invite}
            </Link>
          )}
        </p>
      )}
      <ProblemNotice error={ending.error} />
      <Loaded lines={2} query={query}>
        {(deputies) => {
          const shown = deputies.filter(isShown);
          return shown.length === 0 ? (
            <p>{empty}</p>
          ) : (
            <DataTable caption={title} columns={columns} keyOf={({ id }) => id} rows={shown} />
          );
        }}
      </Loaded>
      {isNaming && members && (
        <DeputyDialog isOwn={isOwn} members={members} onClose={() => setNaming(false)} />
      )}
    </Part>
  );
}

function isSigner(role: Role): boolean {
  return role === "signer";
}

function useColumns() {
  const words = useWords();
  const { end, field, period, running } = words.deputy;
  const dayText = useDayText();
  const today = japaneseDay(new Date());
  const ending = useEnding();
  const { memberId } = useMembership();
  const cannotAppoint = useReasonOff()("deputy.appoint");
  const columns: readonly Column<Deputy>[] = [
    {
      key: "principal",
      label: field.principal,
      text: ({ principalName }) => principalName,
      widthRem: 9,
    },
    {
      key: "deputy",
      label: field.deputy,
      text: ({ deputyName }) => deputyName,
      cell: ({ deputyName }) => <strong>{deputyName}</strong>,
      widthRem: 9,
    },
    {
      key: "roles",
      label: field.roles,
      text: ({ roles }) => rolesText(roles, words),
      widthRem: 12,
    },
    {
      key: "period",
      label: field.period,
      text: ({ endsOn, startsOn }) => period({ from: dayText(startsOn), until: dayText(endsOn) }),
      cell: ({ endsOn, startsOn }) => (
        <span className="flex flex-wrap items-center gap-2">
          {period({ from: dayText(startsOn), until: dayText(endsOn) })}
          {startsOn <= today && <Tag>{running}</Tag>}
        </span>
      ),
      widthRem: 20,
    },
    {
      key: "deeds",
      label: words.account.member.deeds,
      text: () => "",
      cell: ({ deputyId, deputyName, id, principalId, principalName }, { tabIndex }) => (
        <Button
          aria-label={end.of({ deputy: deputyName, principal: principalName })}
          offReason={[deputyId, principalId].includes(memberId) ? null : cannotAppoint}
          onClick={() => ending.mutate(id)}
          size="small"
          tabIndex={tabIndex}
        >
          {end.open}
        </Button>
      ),
      widthRem: 9,
      isTool: true,
    },
  ];
  return { columns, ending };
}

function useEnding() {
  const { end } = useWords().deputy;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMutation({
    mutationFn: (id: string) =>
      callApi({ path: `/deputies/${id}`, method: "DELETE", view: nothing, organizationId }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: deputiesQuery(organizationId).queryKey });
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(end.done);
    },
  });
}
