import type { Member } from "@bunkai/domain/account/member";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { type MemberDeed, MemberMenu } from "./member-menu.tsx";
import { ReachDialog } from "./reach-dialog.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import { useMemberColumns } from "./use-member-columns.tsx";

/** The members as a table, each with what can be done to the membership. */
export function MemberTable({ members }: { readonly members: readonly Member[] }) {
  const words = useWords();
  const facts = useMemberColumns();
  const [open, setOpen] = useState<{ deed: MemberDeed; member: Member } | null>(null);
  const navigate = useNavigate();
  const goToHandover = (memberId: string) =>
    void navigate({ to: "/settings/handover/$memberId", params: { memberId } });
  const close = () => setOpen(null);
  const deeds: Column<Member> = {
    key: "deeds",
    label: words.account.member.deeds,
    text: () => "",
    cell: (member, { tabIndex }) => (
      <MemberMenu
        member={member}
        members={members}
        onChoose={(deed) =>
          deed === "handover" ? goToHandover(member.id) : setOpen({ deed, member })
        }
        tabIndex={tabIndex}
      />
    ),
    widthRem: 5,
    isTool: true,
  };
  return (
    <>
      <DataTable
        caption={words.shell.nav.members}
        columns={[...facts, deeds]}
        keyOf={(member) => member.id}
        rows={members}
      />
      {open?.deed === "roles" && <RolesDialog member={open.member} onClose={close} />}
      {open?.deed === "reach" && <ReachDialog member={open.member} onClose={close} />}
      {open?.deed === "remove" && <RemoveMemberDialog member={open.member} onClose={close} />}
    </>
  );
}
