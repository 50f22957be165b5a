import { keepAnAdministrator } from "@bunkai/domain/account/keep-an-administrator";
import { lentReasonOff } from "@bunkai/domain/account/lent-administration";
import type { Member } from "@bunkai/domain/account/member";
import MoreIcon from "lucide-react/icons/ellipsis";
import { useWords } from "../language/use-words.ts";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { useFacilities } from "./use-facilities.ts";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

export type MemberDeed = "roles" | "reach" | "handover" | "remove";

export type MemberMenuProps = {
  readonly member: Member;
  /** All members: the last administrator can neither leave nor be removed. */
  readonly members: readonly Member[];
  readonly tabIndex: 0 | -1;
  readonly onChoose: (deed: MemberDeed) => void;
};

/** What can be done to a membership, and why not. */
export function MemberMenu(props: MemberMenuProps) {
  const { member, members, tabIndex, onChoose } = props;
  const words = useWords();
  const { memberId } = useMembership();
  const reasonOff = useReasonOff();
  const lentOff = useLentOff(member);
  const reachOff = useReachOff(member);
  const self = member.id === memberId;
  const lastReason = isLastAdministrator(member, members)
    ? words.account.off.lastAdministrator
    : null;
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
        offReason={reasonOff("member.changeRoles") ?? lentOff}
        onSelect={() => onChoose("roles")}
      >
        {words.account.roles.open}
      </MenuItem>
      <MenuItem offReason={reachOff} onSelect={() => onChoose("reach")}>
        {words.facility.limit.open}
      </MenuItem>
      <MenuItem
        offReason={reasonOff(self ? "handover.own" : "handover.any")}
        onSelect={() => onChoose("handover")}
      >
        {words.handover.open}
      </MenuItem>
      <MenuItem
        offReason={
          reasonOff(self ? "member.leave" : "member.remove") ??
          lastReason ??
          (self ? null : lentOff)
        }
        onSelect={() => onChoose("remove")}
        tone="danger"
      >
        {self ? words.account.leave.open : words.account.remove.open}
      </MenuItem>
    </Menu>
  );
}

/** Why somebody who administers as a deputy leaves this member alone. */
function useLentOff({ id }: Member): string | null {
  const { lent } = useWords().deputy;
  const reason = lentReasonOff(useMembership(), { changedId: id, receiverId: id });
  return reason && lent[reason];
}

/** Why a member cannot be limited to facilities. */
function useReachOff({ roles }: Member): string | null {
  const { limit } = useWords().facility;
  const role = useReasonOff()("member.limit");
  const facilities = useFacilities();
  if (role) return role;
  if (roles.includes("administrator")) return limit.administrator;
  return facilities.length === 0 ? limit.noFacilities : null;
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
