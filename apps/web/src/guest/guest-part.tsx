import { mayDo } from "@bunkai/domain/account/deed";
import { deedBehindInviting } from "@bunkai/domain/guest/guest-object";
import { useQuery } from "@tanstack/react-query";
import InviteIcon from "lucide-react/icons/user-plus";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { GuestList } from "./guest-list.tsx";
import { type GuestPlace, linksOf } from "./guest-place.ts";
import { guestLinksQuery } from "./guest-queries.ts";
import { InviteGuestDialog } from "./invite-guest-dialog.tsx";
import { useIsGuest } from "./use-is-guest.ts";

export type GuestPartProps = {
  readonly place: GuestPlace;
  /** Why nobody can be invited here, apart from the role. */
  readonly offReason?: string | null;
};

/** The guests of an object: who was invited, how their links stand, and the way to invite another one. */
export function GuestPart(props: GuestPartProps) {
  const { roles } = useMembership();
  const isGuest = useIsGuest();
  // Whoever may not see whom the organisation invites, sees no empty part either.
  return isGuest || !mayDo("guest.read", roles) ? null : <Guests {...props} />;
}

function Guests({ place, offReason = null }: GuestPartProps) {
  const { invite, list } = useWords().guest;
  const { organizationId } = useMembership();
  const query = useQuery(guestLinksQuery(organizationId, linksOf(place)));
  const reasonOf = useReasonOff();
  const [isInviting, setInviting] = useState(false);
  const off = reasonOf("guest.invite") ?? reasonOf(deedBehindInviting[place.kind]) ?? offReason;
  const isFile = place.kind === "file";
  return (
    <Part
      action={
        <Button icon={InviteIcon} offReason={off} onClick={() => setInviting(true)} size="small">
          {isFile ? invite.actionFile : invite.action}
        </Button>
      }
      title={isFile ? list.file : list.title}
    >
      {off && (
        <p aria-hidden="true" className="text-[0.9375rem] leading-160 text-solid-gray-700">
          {off}
        </p>
      )}
      <Loaded lines={2} query={query}>
        {(links) =>
          links.length === 0 ? (
            <p>{isFile ? list.fileEmpty : list.empty}</p>
          ) : (
            <GuestList links={links} />
          )
        }
      </Loaded>
      {isInviting && <InviteGuestDialog onClose={() => setInviting(false)} place={place} />}
    </Part>
  );
}
