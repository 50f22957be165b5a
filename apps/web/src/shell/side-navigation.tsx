import { Link } from "@tanstack/react-router";
import { useOptionalMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { useUnread } from "../notification/use-unread.ts";
import { type Entry, entriesFor } from "./entries.ts";

export type SideNavigationProps = {
  /** Called when an entry was chosen: a drawer closes. */
  readonly onGo?: () => void;
};

/** What I do: the entries that my roles open, with the count of what waits. */
export function SideNavigation({ onGo }: SideNavigationProps) {
  const words = useWords();
  const membership = useOptionalMembership();
  if (!membership) return null;
  const { work, settings } = entriesFor(membership, membership.organizationKind);
  return (
    <nav aria-label={words.shell.nav.label} className="flex flex-col gap-6">
      <Entries entries={work} onGo={onGo} />
      <div>
        <h2 className="px-4 pb-1 text-[0.8125rem] font-bold text-solid-gray-700">
          {words.shell.nav.settings}
        </h2>
        <Entries entries={settings} onGo={onGo} />
      </div>
    </nav>
  );
}

function Entries(props: {
  readonly entries: readonly Entry[];
  readonly onGo: (() => void) | undefined;
}) {
  const words = useWords();
  return (
    <ul>
      {props.entries.map(({ key, to, icon: Icon }) => (
        <li key={key}>
          <Link
            activeOptions={{ exact: to === "/", includeSearch: false }}
            activeProps={{ "aria-current": "page" }}
            className="flex min-h-10 items-center gap-3 border-l-4 border-transparent px-4 forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[LinkText] leading-130 hover:bg-solid-gray-100 hover:underline hover:underline-offset-4 focus-visible:-outline-offset-3 aria-[current]:border-key-900 aria-[current]:bg-key-50 aria-[current]:font-bold aria-[current]:text-key-1000"
            onClick={() => props.onGo?.()}
            to={to}
          >
            <Icon aria-hidden="true" className="size-5 shrink-0" />
            <span className="flex-1">{words.shell.nav[key]}</span>
            {key === "inbox" && <UnreadCount />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function UnreadCount() {
  const words = useWords();
  const count = useUnread();
  if (count === 0) return null;
  return (
    <span className="rounded-full bg-key-900 px-2 text-[0.8125rem] leading-150 font-bold text-white tabular-nums forced-colors:border">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words.notification.unread({ count })}</span>
    </span>
  );
}
