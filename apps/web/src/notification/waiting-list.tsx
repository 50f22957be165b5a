import { type Deed, rolesByDeed } from "@bunkai/domain/account/deed";
import { Link, type LinkOptions } from "@tanstack/react-router";
import ArrowIcon from "lucide-react/icons/arrow-right";
import type { ReactNode } from "react";
import { rolesText } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import type { WaitingGroup } from "./use-waiting-steps.ts";

/** More of a kind are counted, and shown on their own page. */
const SHOWN_MAX = 3;

/** One thing to do, as a link to the page where it is done. */
export function StepLink(props: {
  readonly title: string;
  readonly link: LinkOptions;
  readonly children: ReactNode;
}) {
  return (
    <Link
      {...props.link}
      className="flex items-center gap-4 rounded-8 border border-solid-gray-420 px-4 py-3 hover:bg-solid-gray-50"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-bold text-key-1000 underline underline-offset-4">
          {props.title}
        </span>
        <span className="text-[0.9375rem] leading-160 text-solid-gray-800">{props.children}</span>
      </span>
      <ArrowIcon aria-hidden="true" className="size-5 shrink-0 text-key-1000" />
    </Link>
  );
}

/** What waits of one kind, the longest waiting first, as items of a list. */
export function WaitingItems(props: {
  readonly group: WaitingGroup;
  /** Say who can do it: for those who cannot. */
  readonly saysWhoCan: boolean;
}) {
  const words = useWords();
  const momentText = useMomentText();
  const { count, deeds, steps } = props.group;
  const shown = steps.slice(0, SHOWN_MAX);
  return (
    <>
      {shown.map(({ key, link, reason, since, title }) => (
        <li key={key}>
          <StepLink link={link} title={title}>
            {reason}
            <span className="block">
              {words.notification.waiting.since({ day: momentText(since, "day") })}
            </span>
            {props.saysWhoCan && (
              <span className="block">
                {words.account.off.roles({ roles: rolesText(rolesOf(deeds), words) })}
              </span>
            )}
          </StepLink>
        </li>
      ))}
      {count > shown.length && (
        <li className="px-4">
          <Link {...props.group.all} className="link">
            {words.notification.waiting.more({ count: count - shown.length })}
          </Link>
        </li>
      )}
    </>
  );
}

function rolesOf(deeds: readonly Deed[]) {
  return deeds.flatMap((deed) => rolesByDeed[deed]);
}
