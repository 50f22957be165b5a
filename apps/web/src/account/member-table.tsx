import { keepAnAdministrator } from "@bunkai/domain/account/keep-an-administrator";
import type { Member } from "@bunkai/domain/account/member";
import MoreIcon from "lucide-react/icons/ellipsis";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import { useMembership } from "./use-membership.ts";
import { rolesText, useReasonOff } from "./use-reason-off.ts";

type OpenDialog = { readonly deed: "roles" | "remove"; readonly member: Member } | null;

/** The members as a table, each with what can be done to the membership. */
export function MemberTable({ members }: { readonly members: readonly Member[] }) {
  const words = useWords();
  const { memberId } = useMembership();
  const momentText = useMomentText();
  const [open, setOpen] = useState<OpenDialog>(null);
  const columns: Column<Member>[] = [
    {
      key: "name",
      label: words.account.field.name,
      text: ({ name }) => name,
      cell: ({ id, name }) => (
        <span className="flex flex-wrap items-center gap-2 font-bold">
          {name}
          {id === memberId && <Tag>{words.account.member.you}</Tag>}
        </span>
      ),
      widthRem: 11,
    },
    {
      key: "email",
      label: words.account.field.email,
      text: ({ email }) => email,
      widthRem: 15,
    },
    {
      key: "roles",
      label: words.account.field.roles,
      text: ({ roles }) => rolesText(roles, words),
      widthRem: 16,
    },
    {
      key: "joinedAt",
      label: words.account.field.joinedAt,
      text: ({ joinedAt }) => momentText(joinedAt, "day"),
      cell: ({ joinedAt }) => <Moment at={joinedAt} precision="day" />,
      widthRem: 9.5,
    },
    {
      key: "deeds",
      label: words.account.member.deeds,
      text: () => "",
      cell: (member, { tabIndex }) => (
        <MemberMenu
          isLastAdministrator={isLastAdministrator(member, members)}
          member={member}
          onOpen={setOpen}
          tabIndex={tabIndex}
        />
      ),
      widthRem: 5,
      isTool: true,
    },
  ];
  return (
    <>
      <DataTable
        caption={words.shell.nav.members}
        columns={columns}
        keyOf={(member) => member.id}
        rows={members}
      />
      {open?.deed === "roles" && <RolesDialog member={open.member} onClose={() => setOpen(null)} />}
      {open?.deed === "remove" && (
        <RemoveMemberDialog member={open.member} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function MemberMenu(props: {
  readonly member: Member;
  readonly isLastAdministrator: boolean;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (open: OpenDialog) => void;
}) {
  const { member, isLastAdministrator: isLast, tabIndex, onOpen } = props;
  const words = useWords();
  const { memberId } = useMembership();
  const reasonOff = useReasonOff();
  const self = member.id === memberId;
  const lastReason = isLast ? words.account.off.lastAdministrator : null;
  const trigger = (
    <button
      aria-label={words.account.member.deedsOf({ name: member.name })}
      className="-my-1.5 -ml-2 inline-flex size-8 items-center justify-center rounded-6 hover:bg-solid-gray-100 aria-expanded:bg-solid-gray-100"
      tabIndex={tabIndex}
      type="button"
    >
      <MoreIcon aria-hidden="true" className="size-4" />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem
        offReason={reasonOff("member.changeRoles")}
        onSelect={() => onOpen({ deed: "roles", member })}
      >
        {words.account.roles.open}
      </MenuItem>
      <MenuItem
        offReason={reasonOff(self ? "member.leave" : "member.remove") ?? lastReason}
        onSelect={() => onOpen({ deed: "remove", member })}
        tone="danger"
      >
        {self ? words.account.leave.open : words.account.remove.open}
      </MenuItem>
    </Menu>
  );
}

/** True when the organisation would be left without an administrator. */
function isLastAdministrator(member: Member, members: readonly Member[]): boolean {
  const administrators = members.filter(({ roles }) => roles.includes("administrator"));
  try {
    keepAnAdministrator(
      administrators.map(({ id }) => id),
      member.id,
    );
    return false;
  } catch {
    return true;
  }
}
