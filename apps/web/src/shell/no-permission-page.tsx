import { type Deed, rolesByDeed } from "@bunkai/domain/account/deed";
import { isWithinReach } from "@bunkai/domain/account/reach";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { membersQuery } from "../account/account-queries.ts";
import { useMembership } from "../account/use-membership.ts";
import { rolesText } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";

const NAMES_MAX = 5;

/** Stands where somebody may not look: says which roles may, and who holds them here. */
export function NoPermissionPage({ deed }: { readonly deed: Deed }) {
  const words = useWords();
  const { facilityIds, organizationId } = useMembership();
  const members = useQuery(membersQuery(organizationId));
  const roles = rolesByDeed[deed];
  const allowed = (members.data ?? []).filter((member) =>
    member.roles.some((role) => roles.some((may) => may === role)),
  );
  return (
    <Page title={words.shell.noPermission.title}>
      <Notice title={words.shell.noPermission.notice} tone="information">
        <p>
          {isWithinReach(deed, facilityIds)
            ? words.account.off.roles({ roles: rolesText(roles, words) })
            : words.facility.wholeOnly}
        </p>
      </Notice>
      {allowed.length > 0 && (
        <div>
          <p>{words.shell.noPermission.ask}</p>
          <ul className="mt-1 list-disc pl-6">
            {allowed.slice(0, NAMES_MAX).map((member) => (
              <li key={member.id}>
                {member.name}
                <span className="text-solid-gray-700"> {rolesText(member.roles, words)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link className="link" to="/">
          {words.shell.action.home}
        </Link>
      </p>
    </Page>
  );
}
