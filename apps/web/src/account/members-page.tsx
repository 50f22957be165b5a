import { mayDo } from "@bunkai/domain/account/deed";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import InviteIcon from "lucide-react/icons/user-plus";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Page, Part } from "../ui/page.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { membersQuery } from "./account-queries.ts";
import { DeputyPart } from "./deputy-part.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberTable } from "./member-table.tsx";
import { NOBODY } from "./nobody.ts";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

/** Who belongs to the organisation with which roles, and who is invited. */
export function MembersPage() {
  const words = useWords();
  const { organizationId, roles } = useMembership();
  const query = useQuery(membersQuery(organizationId));
  const [inviting, setInviting] = useState(false);
  const offReason = useReasonOff()("invitation.create");
  return (
    <Page
      action={
        <Button
          icon={InviteIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => setInviting(true)}
        >
          {words.invitation.invite.open}
        </Button>
      }
      offReason={offReason}
      title={words.shell.nav.members}
    >
      <Loaded query={query}>{(members) => <MemberTable members={members} />}</Loaded>
      {mayDo("handover.any", roles) && (
        <p>
          <Link className="link" params={{ memberId: NOBODY }} to="/settings/handover/$memberId">
            {words.handover.goNobody}
          </Link>
        </p>
      )}
      <DeputyPart />
      {mayDo("invitation.read", roles) && (
        <Part title={words.invitation.title}>
          {query.data ? <InvitationList /> : <Skeleton lines={2} />}
        </Part>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}
