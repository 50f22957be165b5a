import { mayDo } from "@bunkai/domain/account/deed";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkOptions } from "@tanstack/react-router";
import CheckIcon from "lucide-react/icons/check";
import { membersQuery } from "../account/account-queries.ts";
import { ActingLines } from "../account/acting-lines.tsx";
import { useMe, useMembership } from "../account/use-membership.ts";
import { rolesText } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { useUnread } from "../notification/use-unread.ts";
import { useWaitingSteps, type WaitingGroup } from "../notification/use-waiting-steps.ts";
import { StepLink, WaitingItems } from "../notification/waiting-list.tsx";
import { waitingQuery } from "../notification/waiting-query.ts";
import { Page, Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { entriesFor } from "./entries.ts";
import { Loaded } from "./loaded.tsx";

type Step = { readonly link: LinkOptions; readonly title: string; readonly reason: string };

/** Where a day begins: what waits for me, and where I can go. */
export function HomePage() {
  const words = useWords();
  const { person } = useMe();
  const membership = useMembership();
  return (
    <Page
      lead={
        <>
          <p>
            {words.home.roles({
              name: person.name,
              roles: rolesText(membership.ownRoles, words),
            })}
          </p>
          <ActingLines />
        </>
      }
      state={<Tag>{words.account.kind[membership.organizationKind]}</Tag>}
      title={membership.organizationName}
    >
      <WhatWaits />
      <Part title={words.home.places}>
        <Places />
      </Part>
    </Page>
  );
}

/** What this person can do now, and what waits for somebody else here. */
function WhatWaits() {
  const words = useWords();
  const { organizationId, roles } = useMembership();
  const query = useQuery(waitingQuery(organizationId));
  const inWords = useWaitingSteps();
  const canDo = ({ deeds }: WaitingGroup) => deeds.some((deed) => mayDo(deed, roles));
  const others = query.data ? inWords(query.data).filter((group) => !canDo(group)) : [];
  return (
    <>
      <Part title={words.home.next}>
        <Loaded lines={2} query={query}>
          {(waiting) => <NextSteps groups={inWords(waiting).filter(canDo)} />}
        </Loaded>
      </Part>
      {others.length > 0 && (
        <Part title={words.notification.waiting.others}>
          <ul className="flex flex-col gap-2">
            {others.map((group) => (
              <WaitingItems group={group} key={group.kind} saysWhoCan />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function NextSteps({ groups }: { readonly groups: readonly WaitingGroup[] }) {
  const words = useWords();
  const steps = useFurtherSteps();
  if (groups.length + steps.length === 0) {
    return (
      <p className="flex items-center gap-2 rounded-8 border border-solid-gray-300 px-4 py-3">
        <CheckIcon aria-hidden="true" className="size-5 text-success-2" />
        {words.home.nothing}
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-2">
      {groups.map((group) => (
        <WaitingItems group={group} key={group.kind} saysWhoCan={false} />
      ))}
      {steps.map(({ link, reason, title }) => (
        <li key={link.to}>
          <StepLink link={link} title={title}>
            {reason}
          </StepLink>
        </li>
      ))}
    </ul>
  );
}

/** What waits for this person beside the work itself, the most pressing first. */
function useFurtherSteps(): readonly Step[] {
  const words = useWords();
  const { organizationId, roles } = useMembership();
  const count = useUnread();
  const members = useQuery(membersQuery(organizationId));
  const steps: Step[] = [];
  if (count > 0) {
    const { title, reason } = words.home.step.inbox;
    steps.push({ link: { to: "/inbox" }, title: title({ count }), reason });
  }
  if (mayDo("invitation.create", roles) && members.data?.length === 1) {
    steps.push({ link: { to: "/settings/members" }, ...words.home.step.invite });
  }
  return steps;
}

function Places() {
  const words = useWords();
  const membership = useMembership();
  const { work, settings } = entriesFor(membership, membership.organizationKind);
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
      {[...work, ...settings].map(({ key, to, icon: Icon }) => {
        if (key === "home") return null;
        return (
          <li className="flex items-start gap-3" key={key}>
            <Icon aria-hidden="true" className="mt-1 size-5 shrink-0 text-solid-gray-700" />
            <div>
              <Link className="link font-bold" to={to}>
                {words.shell.nav[key]}
              </Link>
              <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
                {words.home.place[key]}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
