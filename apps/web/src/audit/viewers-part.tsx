import type { ViewedKind, Viewer } from "@bunkai/domain/audit/object-view";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Moment } from "../ui/moment.tsx";
import { Part } from "../ui/page.tsx";
import { viewersQuery } from "./audit-queries.ts";

export type ViewersPartProps = { readonly kind: ViewedKind; readonly id: string };

/** Who saw a thing: other organisations by their name, own people by theirs. Whoever may not see it learns who may. */
export function ViewersPart(thing: ViewersPartProps) {
  const { views } = useWords().audit;
  const reasonOff = useReasonOff()("audit.read");
  const isGuest = useIsGuest();
  if (isGuest) return null;
  return (
    <Part title={views.title}>
      {reasonOff ? (
        <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{reasonOff}</p>
      ) : (
        <Viewers {...thing} />
      )}
    </Part>
  );
}

/** The list itself, for somebody who may see it. */
export function Viewers(thing: ViewersPartProps) {
  const { views } = useWords().audit;
  const { organizationId } = useMembership();
  const query = useQuery(viewersQuery(organizationId, thing));
  return (
    <Loaded lines={2} query={query}>
      {({ viewers }) => (
        <>
          <p className="max-w-[48em] text-[0.9375rem] leading-160 text-solid-gray-800">
            {views.lead}
          </p>
          {viewers.length === 0 ? <p>{views.none}</p> : <List viewers={viewers} />}
        </>
      )}
    </Loaded>
  );
}

function List({ viewers }: { readonly viewers: readonly Viewer[] }) {
  const { views } = useWords().audit;
  return (
    <ul className="flex flex-col border-t border-solid-gray-300">
      {viewers.map((viewer) => (
        <li
          className="flex flex-col gap-1 border-b border-solid-gray-300 py-2"
          key={`${viewer.organizationName} ${viewer.personName} ${viewer.firstAt}`}
        >
          <p className="wrap-anywhere">
            <b>{viewer.organizationName}</b> {viewer.personName ?? views.otherPeople}
          </p>
          <p className="flex flex-wrap gap-x-4 text-[0.875rem] leading-150 text-solid-gray-800">
            <span>
              {views.opened} {views.times({ count: viewer.opened })}
            </span>
            <span>
              {views.downloaded} {views.times({ count: viewer.downloaded })}
            </span>
            <span>
              {views.firstAt} <Moment at={viewer.firstAt} precision="minute" />
            </span>
            <span>
              {views.lastAt} <Moment at={viewer.lastAt} precision="minute" />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
