import type { Notification } from "@bunkai/domain/notification/notification";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import BellIcon from "lucide-react/icons/bell";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Empty } from "../ui/empty.tsx";
import { MoreButton } from "../ui/more-button.tsx";
import { Page } from "../ui/page.tsx";
import { NotificationLine } from "./notification-line.tsx";
import { notificationsQuery } from "./notification-queries.ts";

/** What happened that concerns me. The address holds whether the read ones are shown. */
export function InboxPage() {
  const words = useWords();
  const { organizationId } = useMembership();
  const { show = "all" } = useSearch({ from: "/frame/member/inbox" });
  const query = useInfiniteQuery(notificationsQuery(organizationId));
  return (
    <Page title={words.shell.nav.inbox}>
      <Filter shown={show} />
      <Loaded query={query}>
        {({ pages }) => (
          <>
            <Notifications
              notifications={pages
                .flatMap((page) => page.items)
                .filter(({ readAt }) => show === "all" || readAt === null)}
            />
            <MoreButton query={query} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Notifications(props: { readonly notifications: readonly Notification[] }) {
  const words = useWords();
  if (props.notifications.length === 0) {
    return (
      <Empty icon={BellIcon} title={words.notification.empty.title}>
        {words.notification.empty.body}
      </Empty>
    );
  }
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {props.notifications.map((notification) => (
        <NotificationLine key={notification.id} notification={notification} />
      ))}
    </ul>
  );
}

function Filter({ shown }: { readonly shown: "all" | "unread" }) {
  const words = useWords();
  return (
    <nav aria-label={words.notification.filter.label}>
      <ul className="flex gap-1 border-b border-solid-gray-420">
        {(["all", "unread"] as const).map((option) => (
          <li key={option}>
            <Link
              activeOptions={{ exact: true }}
              aria-current={shown === option ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-4 border-transparent px-4 forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[LinkText] hover:underline aria-[current]:border-key-900 aria-[current]:font-bold"
              search={(search) => ({ ...search, show: option })}
              to="/inbox"
            >
              {words.notification.filter[option]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
